package org.jibiao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jibiao.house.Waiver;
import org.jibiao.house.Waiver.Rule;
import org.jibiao.text.Texts;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house: who may use whom, and what nobody may do. */
class HouseTest {
    /**
     * A room: a package with all below it that is not a room of its own.
     *
     * @param rooms the other rooms that it may use
     * @param libraries the beginnings of the class names that it may use beside the JDK's
     */
    record Room(String name, Set<String> rooms, Set<String> libraries) {}

    private static final String ROOT = "org.jibiao";

    /** Every room may use these. */
    private static final Set<String> MARKS_AND_WORDS = Set.of("house", "text");

    /** Parts of the JDK that are as special as a library. */
    private static final Set<String> SPECIAL = Set.of(
            "java.sql.", "javax.sql.", "java.util.logging.", "java.lang.System$Logger", "java.awt.", "javax.swing.");

    private static final String LOGGING = "org.slf4j.";

    private static final Map<String, Room> ROOMS = rooms(
            new Room("house", Set.of(), Set.of()),
            new Room("text", Set.of(), Set.of()),
            new Room("form", Set.of(), Set.of()),
            new Room("standard", Set.of("form"), Set.of("tools.jackson.", LOGGING)),
            new Room("sheet", Set.of("standard", "form"), Set.of(LOGGING)),
            new Room(
                    "page",
                    Set.of("sheet", "standard", "form"),
                    Set.of("org.apache.fontbox.", "org.apache.pdfbox.io.", LOGGING)),
            new Room("format", Set.of("page", "sheet", "standard", "form"), Set.of(LOGGING)),
            new Room("format.json", Set.of("format", "sheet", "standard", "form"), Set.of("tools.jackson.", LOGGING)),
            new Room("format.text", Set.of("format", "sheet", "standard", "form"), Set.of(LOGGING)),
            new Room(
                    "format.paper",
                    Set.of("format", "page", "sheet", "standard", "form"),
                    Set.of("org.apache.fontbox.", "org.apache.pdfbox.io.", LOGGING)),
            new Room("format.archive", Set.of("format"), Set.of(LOGGING)),
            new Room(
                    "format.ofd",
                    Set.of("format", "format.paper", "format.archive", "page", "sheet", "standard", "form"),
                    Set.of(LOGGING)),
            new Room(
                    "format.pdf",
                    Set.of("format", "format.paper", "format.pdf.table", "page", "sheet", "standard", "form"),
                    Set.of("com.itextpdf.", "org.apache.pdfbox.", "java.awt.geom.", "java.awt.Shape", LOGGING)),
            new Room("format.pdf.table", Set.of("sheet"), Set.of()),
            new Room(
                    "format.office",
                    Set.of("format", "format.archive", "sheet", "form"),
                    Set.of("org.apache.poi.", LOGGING)),
            new Room(
                    "format.word",
                    Set.of("format", "format.archive", "format.office", "page", "sheet", "standard", "form"),
                    Set.of("org.apache.poi.", LOGGING)),
            new Room(
                    "format.excel",
                    Set.of("format", "format.archive", "format.office", "page", "sheet", "standard", "form"),
                    Set.of("org.apache.poi.", LOGGING)),
            new Room(
                    "store",
                    Set.of("form"),
                    Set.of("org.jooq.", "org.flywaydb.", "org.h2.", "java.sql.", "javax.sql.", LOGGING)),
            new Room("workspace", Set.of("store", "format", "page", "sheet", "standard", "form"), Set.of(LOGGING)),
            new Room(
                    "ui",
                    Set.of("workspace", "page", "sheet", "standard", "form"),
                    Set.of(
                            "javafx.",
                            "org.controlsfx.",
                            "impl.org.controlsfx.",
                            "atlantafx.",
                            "org.kordamp.ikonli.",
                            LOGGING)),
            new Room("cli", Set.of("workspace", "sheet", "form"), Set.of("picocli.", LOGGING)),
            new Room(
                    "",
                    Set.of(
                            "ui",
                            "cli",
                            "workspace",
                            "store",
                            "format",
                            "format.json",
                            "format.text",
                            "format.paper",
                            "format.pdf",
                            "format.ofd",
                            "format.office",
                            "format.word",
                            "format.excel",
                            "page",
                            "sheet",
                            "standard",
                            "form"),
                    Set.of(LOGGING)));

    /** Below this the rules would hold because there is nothing to hold them against. */
    private static final int FEWEST_CLASSES = 230;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // jOOQ writes these in its own way.
            .withImportOption(location -> !location.contains("/store/generated/"))
            .importPackages(ROOT);

    private static Map<String, Room> rooms(Room... rooms) {
        Map<String, Room> byName = new TreeMap<>();
        for (Room room : rooms) {
            byName.put(room.name(), room);
        }
        return byName;
    }

    static Collection<Room> everyRoom() {
        return ROOMS.values();
    }

    @Test
    void enoughClassesAreReadForTheRulesToMeanSomething() {
        assertThat(HOUSE).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("everyRoom")
    void aRoomUsesOnlyTheRoomsAndLibrariesThatAreItsOwn(Room room) {
        AtomicInteger read = new AtomicInteger();
        classes()
                .that(describe(
                        "are in " + room.name(), javaClass -> roomOf(javaClass).equals(room)))
                .should(new ArchCondition<>("use only " + room.rooms() + " and " + room.libraries()) {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        read.incrementAndGet();
                        user.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !mayUse(room, dependency))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(user, dependency.getDescription())));
                    }
                })
                .because("DESIGN.md 2 and 3.1: arrows point down only, and every library has one room")
                .check(HOUSE);
        assertThat(read).hasPositiveValue();
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("org.jibiao.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheCompositionRootMakesTheServicesOfAnotherRoom() {
        noClasses()
                .that(not(resideInAPackage(ROOT)))
                .and(not(waived(Rule.WIRING)))
                .should()
                .callConstructorWhere(describe(
                        "it makes a service of another room",
                        (JavaConstructorCall call) -> isService(call.getTargetOwner())
                                && !roomOf(call.getTargetOwner()).equals(roomOf(call.getOriginOwner()))))
                .because("DESIGN.md 3.2: one composition root; everybody else is given what it needs")
                .check(HOUSE);
    }

    @Test
    void nothingThatIsStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(not(waived(Rule.NO_STATIC_STATE)))
                .and(describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .andShould(new ArchCondition<>("hold a value that cannot change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (canChange(field)) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed"));
                        }
                    }
                })
                .because("DESIGN.md 3.2: no static state")
                .check(HOUSE);
    }

    @Test
    void noCollectionThatIsStaticCanBeFilled() {
        classes()
                .that(not(waived(Rule.NO_STATIC_STATE)))
                .should(new ArchCondition<>("make no collection that can be changed while they are loaded") {
                    @Override
                    public void check(JavaClass javaClass, ConditionEvents events) {
                        javaClass.getStaticInitializer().stream()
                                .flatMap(loading -> loading.getConstructorCallsFromSelf().stream())
                                .filter(call -> isCollectionClass(call.getTargetOwner()))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.violated(javaClass, call.getDescription())));
                    }
                })
                .because("a static List of an ArrayList is static state in disguise; List.of and copyOf are none")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandsAndTheirStartWriteToTheConsole() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE.that(not(resideInAPackage(
                        "org.jibiao.cli")
                .or(describe(
                        "are the start", javaClass -> javaClass.getFullName().equals("org.jibiao.Jibiao"))))));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(HOUSE.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(javaPackage -> assertThat(isNullMarked(javaPackage))
                        .as(javaPackage.getName())
                        .isTrue());
    }

    @Test
    void everyWaiverGivesItsReason() {
        assertThat(HOUSE.stream().filter(javaClass -> javaClass.isAnnotatedWith(Waiver.class)))
                .allSatisfy(javaClass -> assertThat(javaClass
                                .getAnnotationOfType(Waiver.class.getName())
                                .get("reason")
                                .map(Object::toString)
                                .orElse(""))
                        .as(javaClass.getName())
                        .hasSizeGreaterThan(20));
    }

    private static final DescribedPredicate<JavaClass> MUTABLE = describe(
            "can be changed",
            type -> type.isAssignableTo(StringBuilder.class)
                    || type.isAssignableTo(ThreadLocal.class)
                    || type.getPackageName().equals("java.util.concurrent.atomic")
                    || type.getFullName().startsWith("java.util.concurrent.Concurrent")
                    || isCollectionClass(type));

    /** An array that its class keeps to itself is as constant as the class makes it. */
    private static boolean canChange(JavaField field) {
        boolean kept = field.getModifiers().contains(JavaModifier.PRIVATE);
        return field.getRawType().isArray() ? !kept : MUTABLE.test(field.getRawType());
    }

    /** An interface may be an immutable collection, a class of java.util never is. */
    private static boolean isCollectionClass(JavaClass type) {
        return !type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage.isAnnotatedWith(NullMarked.class);
    }

    /** These rooms only compute: what they make holds nothing but what it was made of. */
    private static final Set<String> COMPUTING = Set.of("form", "standard", "sheet", "format.archive");

    /** Records, enums and exceptions are values; a {@link Texts} is the words of whoever makes it. */
    private static boolean isService(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                && !type.isRecord()
                && !type.isEnum()
                && !type.isInterface()
                && !type.isAssignableTo(Throwable.class)
                && !type.isEquivalentTo(Texts.class)
                && !COMPUTING.contains(roomOf(type).name());
    }

    private static boolean mayUse(Room room, Dependency dependency) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        String name = used.getFullName();
        if (name.startsWith(ROOT + ".")) {
            String other = name.startsWith(ROOT + ".store.generated.")
                    ? "store"
                    : roomOf(used).name();
            return other.equals(room.name()) || room.rooms().contains(other) || MARKS_AND_WORDS.contains(other);
        }
        if (room.libraries().stream().anyMatch(name::startsWith)) {
            return true;
        }
        boolean jdk = used.isPrimitive() || name.startsWith("java.") || name.startsWith("javax.");
        boolean special = SPECIAL.stream().anyMatch(name::startsWith);
        return (jdk && !special)
                || name.startsWith("org.jspecify.annotations.")
                || waived(Rule.LIBRARIES).test(dependency.getOriginClass());
    }

    /** The room with the longest name that is a beginning of the class's package. */
    private static Room roomOf(JavaClass javaClass) {
        String name = javaClass.getPackageName().equals(ROOT)
                ? ""
                : javaClass.getPackageName().substring(ROOT.length() + 1);
        return Stream.iterate(
                        Optional.of(name),
                        Optional::isPresent,
                        longer -> longer.filter(text -> text.contains("."))
                                .map(text -> text.substring(0, text.lastIndexOf('.'))))
                .flatMap(Optional::stream)
                .filter(ROOMS::containsKey)
                .map(ROOMS::get)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a package that is in no room: " + javaClass.getPackageName()));
    }

    private static DescribedPredicate<JavaClass> waived(Rule rule) {
        return describe(
                "have a waiver of " + rule,
                javaClass -> Stream.iterate(
                                Optional.of(javaClass),
                                Optional::isPresent,
                                inner -> inner.flatMap(JavaClass::getEnclosingClass))
                        .flatMap(Optional::stream)
                        .flatMap(outer -> outer.tryGetAnnotationOfType(Waiver.class.getName()).stream())
                        .anyMatch(waiver ->
                                waiver.get("rule").orElseThrow().toString().endsWith(rule.name())));
    }
}
