package al.krat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "al.krat", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theFlowIsTheLayout = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("facade")
            .definedBy("al.krat")
            .layer("archive")
            .definedBy("al.krat.archive..")
            .layer("file")
            .definedBy("al.krat.file..")
            .layer("picture")
            .definedBy("al.krat.picture..")
            .layer("language")
            .definedBy("al.krat.language..")
            .layer("domain")
            .definedBy("al.krat.domain..")
            .layer("intake")
            .definedBy("al.krat.intake..")
            .layer("integrity")
            .definedBy("al.krat.integrity..")
            .layer("ledger")
            .definedBy("al.krat.ledger..")
            .layer("template")
            .definedBy("al.krat.template..")
            .layer("writer")
            .definedBy("al.krat.writer..")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("intake", "template", "writer")
            .whereLayer("file")
            .mayOnlyBeAccessedByLayers("ledger", "facade")
            .whereLayer("picture")
            .mayOnlyBeAccessedByLayers("template", "writer")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("domain", "intake", "integrity", "ledger", "template", "writer", "facade")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("intake", "integrity", "ledger", "template", "writer", "facade")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("integrity", "ledger", "template", "facade")
            .whereLayer("integrity")
            .mayOnlyBeAccessedByLayers("ledger", "template", "facade")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("template", "writer", "facade")
            .whereLayer("template")
            .mayOnlyBeAccessedByLayers("writer", "facade")
            .whereLayer("writer")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("facade")
            .mayNotBeAccessedByAnyLayer()
            .because("each step of the flow knows only the steps before it");

    @ArchTest
    static final ArchRule noClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .because("the same input gives the same bytes on every machine");

    @ArchTest
    static final ArchRule nothingGlobal = noClasses()
            .should()
            .callMethod(System.class, "setProperty", String.class, String.class)
            .orShould()
            .callMethod(java.util.Locale.class, "setDefault", java.util.Locale.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library changes nothing of the JVM it is a guest in");

    @ArchTest
    static final ArchRule noNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.script..", "ognl..", "javassist..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URL")
            .because("documents are made of what is on the table, and packs come from strangers");

    @ArchTest
    static final ArchRule noOfficeLibraryOnTheWayOfMinutes = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "al.krat.template.letter..",
                    "al.krat.intake.sheet..",
                    "al.krat.ledger.sheet..",
                    "al.krat.writer.xlsx..",
                    "al.krat.writer.ics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.docx4j..", "jakarta.xml.bind..", "org.apache.poi..", "net.fortuna.ical4j..")
            .because("HTML, PDF and DOCX of minutes work without an office library on the class path");

    @ArchTest
    static final ArchRule onlyTheDoctorOpensLetters = noClasses()
            .that()
            .resideOutsideOfPackages("al.krat.template.letter..", "al.krat.template.doctor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("al.krat.template.letter..")
            .because("docx4j is loaded where a pack is made of a letter, and nowhere else");

    @ArchTest
    static final ArchRule oneClassNeedsLucene = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("al.krat.language.lint.HunspellDictionary")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..")
            .because("it is on the class path of those only who want words looked up in a dictionary");
}
