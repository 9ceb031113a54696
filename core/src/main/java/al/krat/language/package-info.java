/**
 * Albanian as code: folding, cases, numbers, dates, order and the phrase engine. This step knows words and their forms;
 * it knows no meeting.
 *
 * <p>What phrases can say, Java can: each function of a phrase only reads its options and hands the value on to a
 * class of this package. Names and values of options match without ë and ç too; the first value is what goes without
 * saying. Every function takes {@code shkronja=fillestare|kapitale|titull} ({@link al.krat.language.Titles}).
 *
 * <ul>
 *   <li>{@code {$x}}, {@code :string}: the plain words of any value; numbers are not grouped
 *       ({@link al.krat.language.Words})
 *   <li>{@code :rasa form=emërore|gjinore|dhanore|kallëzore|rrjedhore nyja=i|e|të|së|$person}: a name or a list of names
 *       ({@link al.krat.language.Cases})
 *   <li>{@code :nyja rasa=… larg=jo|po}: the linking article behind a noun or a person's title
 *       ({@link al.krat.language.LinkingArticle})
 *   <li>{@code :kush form=emri|plotë|funksioni}: a person ({@link al.krat.language.People})
 *   <li>{@code :roli gjinia=m|f|$person trajta=pashquar|shquar}: what a person is ({@link al.krat.language.Roles})
 *   <li>{@code :data form=koka|citim|proza|dita|ditaKallëzore|emriDitës|muaji|viti}: a day
 *       ({@link al.krat.language.Dates})
 *   <li>{@code :ora}: an hour ({@link al.krat.language.Dates})
 *   <li>{@code :periudha form=emërore|…|shtrirje|mbiemër gjinia=f|m}: a run of months
 *       ({@link al.krat.language.Periods})
 *   <li>{@code :numri form=shifra|fjalë|shifraFjalë gjinia=m|f grupim=po|jo}: a number
 *       ({@link al.krat.language.Numbers})
 *   <li>{@code :përqind nga=$base form=pjesë|ndryshim}: a percentage, of a base of ten and more; chooses by whether there
 *       is one, {@code po} or {@code jo} ({@link al.krat.language.Percent})
 *   <li>{@code :rendor gjinia=m|f rasa=… larg=jo|po form=fjalë|shifra}: an ordinal ({@link al.krat.language.Ordinals})
 *   <li>{@code :lista lidhëza=dhe|ose}: a list ({@link al.krat.language.Lists})
 *   <li>{@code :shumësi}, {@code :gjinia}, {@code :numriGramatikor}, {@code :string}: choose between the variants of a
 *       {@code .match}; the first three also on the spot, {@code {$n :shumësi one=rast other=raste}}, and there
 *       {@code numri=shifra|fjalë|shifraFjalë gjinia=m|f} puts the number first. Keys are exact numbers, {@code one},
 *       {@code other}; {@code m}, {@code f}, {@code panjohur}; {@code njëjës}, {@code shumës}; the text itself
 *       ({@link al.krat.language.Plurals}, {@link al.krat.language.Agreement})
 * </ul>
 *
 * <p>In Albanian patterns the space behind «nr.», «datë», «z.», «ora», «neni» and their like does not break a line.
 * {@code docs/fjalet.md} shows all this by examples.
 */
@org.jspecify.annotations.NullMarked
package al.krat.language;
