/**
 * Pictures from strangers, PNG and JPEG, in memory: of packs and of Word files. This step knows pixels, size and density,
 * and leaves out what a camera or a program wrote beside them; what a picture is for is said by whoever asks.
 */
@org.jspecify.annotations.NullMarked
package al.krat.picture;
