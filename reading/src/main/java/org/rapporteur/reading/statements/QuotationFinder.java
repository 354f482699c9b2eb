package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * Finds what stands between quotation marks: curly, straight, guillemets, two apostrophes, and single marks where a
 * report uses no others.
 *
 * <p>A mark that opens and is never closed ends with its paragraph; if the next paragraph opens with a mark again, the
 * speech goes on there. Marks inside a quotation of another kind belong to it. Pure; one pass over the text.
 */
public final class QuotationFinder {

    private QuotationFinder() {}

    /** What stands in quotation marks, the marks included, in code points of the report's text. */
    public static List<Span> spans(Passage passage) {
        return find(passage).stream().filter(Quotation::closed).map(Quotation::outer).toList();
    }

    /** All quotations of the passage, in text order, none overlapping another. */
    static List<Quotation> find(Passage passage) {
        List<Quotation> found = new ArrayList<>();
        Text text = passage.report().text();
        int open = -1;
        for (int p = 0; p < passage.paragraphs().size(); p++) {
            Paragraph paragraph = new Paragraph(text, passage.paragraphs().get(p), p);
            int before = found.size();
            boolean endsOpen = paragraph.collect(found);
            if (open >= 0 && found.size() > before && found.get(before).outer().start() == paragraph.span.start()) {
                Quotation first = found.get(before);
                found.set(before, new Quotation(first.outer(), first.inner(), p, true, first.closed()));
                Quotation earlier = found.get(open);
                found.set(open, new Quotation(earlier.outer(), earlier.inner(), earlier.paragraph(), earlier.continues(), true));
            }
            open = endsOpen ? found.size() - 1 : -1;
        }
        return found;
    }

    /** One paragraph as code points. */
    private static final class Paragraph {

        private final Span span;
        private final int[] points;
        private final int index;
        private final boolean singles;

        Paragraph(Text text, Span span, int index) {
            this.span = span;
            this.points = text.slice(span).codePoints().toArray();
            this.index = index;
            this.singles = !hasDoubleMarks();
        }

        private boolean hasDoubleMarks() {
            for (int i = 0; i < points.length; i++) {
                if ("\"“”«»„".indexOf(points[i]) >= 0 || isTwoApostrophes(i)) {
                    return true;
                }
            }
            return false;
        }

        /** Adds this paragraph's quotations; returns whether the last one was not closed. */
        boolean collect(List<Quotation> found) {
            int i = 0;
            while (i < points.length) {
                Optional<Mark> mark = Mark.opening(this, i);
                if (mark.isEmpty()) {
                    i++;
                    continue;
                }
                int inside = i + mark.get().width;
                int close = mark.get().closing(this, inside);
                int end = close < 0 ? points.length : close;
                if (close >= 0 || startsSpeech(i, mark.get())) {
                    add(found, new int[] {i, inside, end, close < 0 ? end : end + mark.get().width}, close >= 0);
                    if (close < 0) {
                        return true;
                    }
                    i = close + mark.get().width;
                } else {
                    i = inside;
                }
            }
            return false;
        }

        /** A mark without a partner is believed where a sentence begins with it; elsewhere it is a slip of the pen. */
        private boolean startsSpeech(int at, Mark mark) {
            if (mark == Mark.SINGLE || mark == Mark.ASCII_SINGLE) {
                return false;
            }
            int next = at + mark.width;
            return next < points.length && (Character.isUpperCase(points[next]) || at == 0);
        }

        /** @param bounds outer start, inner start, inner end, outer end, in the paragraph */
        private void add(List<Quotation> found, int[] bounds, boolean closed) {
            if (bounds[2] > bounds[1]) {
                int base = span.start();
                found.add(new Quotation(
                        new Span(base + bounds[0], base + bounds[3]),
                        new Span(base + bounds[1], base + bounds[2]),
                        index,
                        false,
                        closed));
            }
        }

        private int at(int i) {
            return i >= 0 && i < points.length ? points[i] : ' ';
        }

        private boolean isTwoApostrophes(int i) {
            return at(i) == '\'' && at(i + 1) == '\'' && at(i + 2) != '\'';
        }

        /** Something stands before {@code i} after which a quotation can open. */
        private boolean opensAfter(int i) {
            int before = at(i - 1);
            return Character.isWhitespace(before) || "([—–-:/“‘".indexOf(before) >= 0;
        }

        private boolean isLetter(int i) {
            return Character.isLetterOrDigit(at(i));
        }
    }

    /** The kinds of marks. */
    private enum Mark {
        CURLY(1) {
            @Override
            boolean opens(Paragraph p, int i) {
                return p.at(i) == '“' || p.at(i) == '„';
            }

            @Override
            boolean closes(Paragraph p, int i) {
                return p.at(i) == '”' || (p.at(i) == '"' && !p.opensAfter(i));
            }
        },
        STRAIGHT(1) {
            @Override
            boolean opens(Paragraph p, int i) {
                return p.at(i) == '"' && p.opensAfter(i) && !Character.isWhitespace(p.at(i + 1));
            }

            @Override
            boolean closes(Paragraph p, int i) {
                return (p.at(i) == '"' && (!p.opensAfter(i) || Character.isWhitespace(p.at(i + 1)))) || p.at(i) == '”';
            }
        },
        GUILLEMETS(1) {
            @Override
            boolean opens(Paragraph p, int i) {
                return p.at(i) == '«';
            }

            @Override
            boolean closes(Paragraph p, int i) {
                return p.at(i) == '»';
            }
        },
        TWO_APOSTROPHES(2) {
            @Override
            boolean opens(Paragraph p, int i) {
                return (p.isTwoApostrophes(i) && p.opensAfter(i)) || (p.at(i) == '`' && p.at(i + 1) == '`');
            }

            @Override
            boolean closes(Paragraph p, int i) {
                return p.isTwoApostrophes(i) && !p.opensAfter(i);
            }
        },
        SINGLE(1) {
            @Override
            boolean opens(Paragraph p, int i) {
                return p.singles && p.at(i) == '‘' && p.opensAfter(i) && !Character.isWhitespace(p.at(i + 1));
            }

            @Override
            boolean closes(Paragraph p, int i) {
                return p.at(i) == '’' && !p.isLetter(i + 1);
            }
        },
        ASCII_SINGLE(1) {
            @Override
            boolean opens(Paragraph p, int i) {
                return p.singles
                        && p.at(i) == '\''
                        && p.at(i + 1) != '\''
                        && p.at(i - 1) != '\''
                        && p.opensAfter(i)
                        && Character.isLetter(p.at(i + 1));
            }

            @Override
            boolean closes(Paragraph p, int i) {
                // After an s it may be a possessive ("the workers' demand"): believed only where a pause goes before it.
                return p.at(i) == '\''
                        && !p.isLetter(i + 1)
                        && (p.at(i - 1) != 's' || !Character.isWhitespace(p.at(i + 1)));
            }
        };

        private final int width;

        Mark(int width) {
            this.width = width;
        }

        abstract boolean opens(Paragraph p, int i);

        abstract boolean closes(Paragraph p, int i);

        static Optional<Mark> opening(Paragraph p, int i) {
            for (Mark mark : values()) {
                if (mark.opens(p, i)) {
                    return Optional.of(mark);
                }
            }
            return Optional.empty();
        }

        int closing(Paragraph p, int from) {
            for (int i = from; i < p.points.length; i++) {
                if (closes(p, i)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
