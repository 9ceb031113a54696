package al.krat.writer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF's verdict on a PDF. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /**
     * The rules that a file breaks, empty for a conforming one.
     *
     * @param flavour {@code 3a} for PDF/A-3a, {@code ua1} for PDF/UA-1
     */
    public static List<String> broken(byte[] pdf, String flavour) {
        Locale ours = Locale.getDefault();
        Locale.setDefault(Locale.ROOT); // veraPDF does not know the type Integer in lower case of a Turkish machine
        try {
            return verdict(pdf, PDFAFlavour.fromString(flavour));
        } finally {
            Locale.setDefault(ours);
        }
    }

    private static List<String> verdict(byte[] pdf, PDFAFlavour its) {
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, its);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(its, 100, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> broken = result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + "-"
                            + each.getRuleId().getTestNumber() + ": " + each.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
            if (broken.isEmpty() && !result.isCompliant()) {
                broken.add("not compliant");
            }
            return broken;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
