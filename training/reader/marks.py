"""What we marked. Events: in news items of our own (written.jsonl), and in texts which are not ours to give on (events.jsonl), of which
only places and labels are kept; their words come from the data. Attributions (says.jsonl): in news items of our own, ``within`` the number of the one around.

A line is a text: ``from`` (which collection), ``id``, ``sentences``; a sentence is its first and last character, or its words, and its
events; an event is ``TYPE`` or ``TYPE:mode``, the status, the trigger, then who acts and who receives, in characters of the sentence.
"""
from .text import read_lines

COLLECTIONS = {
    "cameo": "events/cameo_train.jsonl", "stories": "stories/articles.jsonl", "polnear": "attribution/polnear_train.jsonl",
    "meantime": "modality/meantime_events.jsonl",
}


def read(folder, data):
    """The marked texts with their words: CAMEO's one sentence by its id, other texts each a list of sentences, items with attributions."""
    texts = {(name, r["id"]): r["text"] for name, file in COLLECTIONS.items() for r in read_lines(data / file)}
    cameo, articles = {}, []
    for line in read_lines(folder / "events.jsonl"):
        text = texts[line["from"], line["id"]]
        sentences = [{"text": text[a:b].replace("\n", " "), "events": [event(e) for e in events]} for a, b, events in line["sentences"]]
        if line["from"] == "cameo":
            cameo[line["id"]] = sentences[0]["events"]
        else:
            articles.append(sentences)
    for line in read_lines(folder / "written.jsonl"):
        articles.append([{"text": text, "events": [event(e) for e in events]} for text, events in line["sentences"]])
    return cameo, articles, read_lines(folder / "says.jsonl")


def event(marked):
    label, status, trigger, actors, recipients = marked
    kind, _, mode = label.partition(":")
    return {"type": kind, "mode": mode or None, "status": status, "trigger": trigger, "actors": actors, "recipients": recipients}
