/**
 * Albanian as code: folding, cases, numbers, dates, order and the phrase engine. This step knows words and their forms;
 * it knows no meeting.
 *
 * <p>The functions of phrases; names and values of options match without ë and ç too, the first value is what goes
 * without saying. Every function takes {@code shkronja=fillestare|kapitale|titull}.
 *
 * <ul>
 *   <li>{@code {$x}}: the plain words; whole numbers are not grouped
 *   <li>{@code :rasa form=emërore|gjinore|dhanore|kallëzore|rrjedhore nyja=i|e|të|së|$person}: a name or a list of names
 *   <li>{@code :nyja rasa=… larg=jo|po}: the linking article behind a noun or a person's title
 *   <li>{@code :kush form=emri|plotë|funksioni}: a person
 *   <li>{@code :roli gjinia=m|f|$person trajta=pashquar|shquar}: what a person is
 *   <li>{@code :data form=koka|citim|proza|dita|ditaKallëzore|emriDitës|muaji|viti}: a day
 *   <li>{@code :ora}: an hour
 *   <li>{@code :periudha form=emërore|…|shtrirje|mbiemër gjinia=f|m}: a run of months
 *   <li>{@code :numri form=shifra|fjalë|shifraFjalë gjinia=m|f grupim=po|jo}: a number
 *   <li>{@code :rendor gjinia=m|f rasa=… larg=jo|po form=fjalë|shifra}: an ordinal
 *   <li>{@code :lista lidhëza=dhe|ose}: a list
 *   <li>{@code :shumësi}, {@code :gjinia}, {@code :numriGramatikor}, {@code :string}: choose between the variants of a
 *       {@code .match}; the first three also on the spot, {@code {$n :shumësi one=rast other=raste}}. Keys are exact
 *       numbers, {@code one}, {@code other}; {@code m}, {@code f}, {@code panjohur}; {@code njëjës}, {@code shumës}; the
 *       text itself
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package al.krat.language;
