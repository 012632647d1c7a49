package readout.timex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The recipes that rules may name. */
final class Recipes {

  private final Map<String, Recipe> byName = new HashMap<>();

  Recipes(Holidays holidays) {
    byName.put("nothing", (match, discourse) -> List.of());
    byName.put("date", DayRecipes::date);
    byName.put("digits", DayRecipes::digits);
    byName.put("days", DayRecipes::days);
    byName.put("days-across", DayRecipes::daysAcross);
    byName.put("weekday", DayRecipes::weekday);
    byName.put("weekdays", DayRecipes::weekdays);
    byName.put("week-of", DayRecipes::weekOf);
    byName.put("today", DayRecipes::fromToday);
    byName.put("that-day", DayRecipes::fromReference);
    byName.put("clock", DayRecipes::clock);
    byName.put("month", PeriodRecipes::month);
    byName.put("months", PeriodRecipes::months);
    byName.put("year", PeriodRecipes::year);
    byName.put("years", PeriodRecipes::years);
    byName.put("unit", PeriodRecipes::unit);
    byName.put("that-unit", PeriodRecipes::fromReference);
    byName.put("quarter-talk", YearPartRecipes::quarterTalkedOf);
    byName.put("quarter-of-year", YearPartRecipes::quarterOfYear);
    byName.put("ago", PeriodRecipes::ago);
    byName.put("later", PeriodRecipes::later);
    byName.put("year-before", YearPartRecipes::yearBefore);
    byName.put("part", YearPartRecipes::part);
    byName.put("season", YearPartRecipes::season);
    byName.put("weekend", PeriodRecipes::weekend);
    byName.put("decade", PeriodRecipes::decade);
    byName.put("century", PeriodRecipes::century);
    byName.put("holiday", new HolidayRecipe(holidays));
    byName.put("duration", DurationRecipes::duration);
    byName.put("half", DurationRecipes::half);
    byName.put("vague", DurationRecipes::vague);
    byName.put("window", DurationRecipes::window);
    byName.put("ref", DurationRecipes::reference);
    byName.put("set", DurationRecipes::set);
    byName.put("recurring", DurationRecipes::recurring);
  }

  Recipe named(String name) {
    Recipe recipe = byName.get(name);
    if (recipe == null) {
      throw new IllegalArgumentException("no such recipe: " + name);
    }
    return recipe;
  }
}
