package readout.collection.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Hears the glyphs of one page in the order they are drawn and puts them together to lines. */
final class PageLines extends PDFTextStripper {

  private static final int MOST_GLYPHS = 200_000;

  private final Deadline deadline;
  private final List<Line> lines = new ArrayList<>();
  private @Nullable Run run;
  private int page;
  private int glyphs;

  PageLines(Deadline deadline) {
    this.deadline = deadline;
  }

  /** The lines of a page, in the order they are drawn. */
  List<Line> of(PDDocument document, int number) throws IOException {
    lines.clear();
    run = null;
    glyphs = 0;
    page = number;
    setStartPage(number + 1);
    setEndPage(number + 1);
    getText(document);
    end();
    return List.copyOf(lines);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  /** Takes a glyph; text that does not stand upright is decoration. */
  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (glyph.getDir() != 0 || glyph.getUnicode() == null || ++glyphs > MOST_GLYPHS) {
      return;
    }
    Run open = run;
    if (open != null && open.goesOnWith(glyph)) {
      open.add(glyph);
    } else {
      end();
      run = new Run(glyph);
    }
  }

  private void end() {
    Line line = run == null ? null : run.line(page);
    if (line != null) {
      lines.add(line);
    }
    run = null;
  }

  /** Glyphs on one base line. */
  private static final class Run {

    /** A gap of so many times the letters' size parts two lines: columns, cells of a table. */
    private static final double WIDE = 1.1;

    /** A gap of so many times the width of a space is a space. */
    private static final double SPACE = 0.5;

    /** No space is narrower, in letters' sizes; justified lines have narrow ones. */
    private static final double NARROW = 0.15;

    private final StringBuilder text = new StringBuilder();
    private final TextPosition first;
    private TextPosition last;

    Run(TextPosition glyph) {
      first = glyph;
      last = glyph;
      text.append(glyph.getUnicode());
    }

    boolean goesOnWith(TextPosition glyph) {
      double size = Math.max(size(glyph), 1);
      double gap = gap(glyph);
      boolean level = Math.abs(glyph.getYDirAdj() - last.getYDirAdj()) < size / 2;
      return level && gap < WIDE * size && gap > -size;
    }

    void add(TextPosition glyph) {
      if (gap(glyph) > widthOfGap(glyph)) {
        text.append(' ');
      }
      text.append(glyph.getUnicode());
      last = glyph;
    }

    /** Half a space, of the narrower font where two meet, for typewriter spaces are wide. */
    private double widthOfGap(TextPosition glyph) {
      double space = Math.min(glyph.getWidthOfSpace(), last.getWidthOfSpace());
      return Math.min(SPACE * space, NARROW * Math.max(size(glyph), 1));
    }

    private double gap(TextPosition glyph) {
      return glyph.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
    }

    @Nullable Line line(int page) {
      String words = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
      double right = last.getXDirAdj() + last.getWidthDirAdj();
      return words.isEmpty()
          ? null
          : new Line(page, first.getXDirAdj(), right, first.getYDirAdj(), size(first), words);
    }

    private static double size(TextPosition glyph) {
      double size = glyph.getFontSizeInPt();
      return size > 0 ? size : glyph.getHeightDir();
    }
  }
}
