/**
 * What templates see of a document: version 1. Records of words, figures and names; no behaviour, nothing internal in a
 * public edition. Components are only ever added within a version, so that packs of other prefectures keep working.
 */
@org.jspecify.annotations.NullMarked
package al.krat.template.view;
