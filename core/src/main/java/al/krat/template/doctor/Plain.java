package al.krat.template.doctor;

import al.krat.language.Folding;

/** Makes words comparable and leaves each letter in its place: small, without diacritics, one kind of blank and dash. */
final class Plain {

    private Plain() {}

    /** A text of the same length. */
    static String of(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                out.append(Character.toLowerCase(c));
                continue;
            }
            String folded = Folding.fold(String.valueOf(c));
            out.append(
                    folded.length() == 1 ? folded.charAt(0) : Character.isLetterOrDigit(c) ? c : c == '…' ? '…' : ' ');
        }
        return out.toString();
    }
}
