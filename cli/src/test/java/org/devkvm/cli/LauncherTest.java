package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.devkvm.vmm.boot.KernelImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script ./devkvm, in a tree of its own with JDKs and a Maven that only say that they were
 * called.
 */
class LauncherTest {
  private static final Instant YESTERDAY = Instant.parse("2001-01-01T00:00:00Z");

  @TempDir private Path tree;

  private final Map<String, String> environment = new TreeMap<>();

  private record Answer(int status, String out, String err) {}

  @BeforeEach
  void plantTree() throws IOException {
    tree = tree.toRealPath();
    Path script = Path.of("../devkvm");
    Files.copy(script, tree.resolve("devkvm"));
    write("cli/src/main/launch/jvm.flags", "");
    write("cli/target/built", "");
    write("pom.xml", "");
    for (String source :
        List.of(
            "pom.xml", "cli/src/main", "cli/src/main/launch", "cli/src/main/launch/jvm.flags")) {
      Files.setLastModifiedTime(tree.resolve(source), FileTime.from(YESTERDAY));
    }
    Files.createDirectory(tree.resolve("jvms"));
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("HOME", tree.toString());
    environment.put("DEVKVM_JVM_DIRS", tree.resolve("jvms").toString());
  }

  @Test
  void javaHomeIsTakenWhenItIsJdk25() throws Exception {
    jdk("jvms/a", "25.0.1");
    environment.put("JAVA_HOME", jdk("mine", "25").toString());

    assertThat(devkvm("info").out()).startsWith("mine:");
    assertThat(devkvm("info").out()).startsWith("mine:");
    environment.remove("JAVA_HOME");
    assertThat(devkvm("info").out()).startsWith("a:");
  }

  @Test
  void olderNewerAndIncompleteJavasArePassedOver() throws Exception {
    environment.put("JAVA_HOME", jdk("old", "17.0.15").toString());
    jdk("jvms/a", "21.0.2");
    jdk("jvms/b", "26");
    Files.delete(jdk("jvms/c", "25.0.3").resolve("bin/javac"));
    jdk("jvms/d", "25.0.3");

    assertThat(devkvm("info").out()).startsWith("d:");
  }

  @Test
  void javaOnPathIsFollowedToItsHome() throws Exception {
    Path jdk = jdk("elsewhere", "25.0.3");
    Path bin = Files.createDirectory(tree.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
    environment.merge("PATH", bin.toString(), (path, first) -> first + ":" + path);

    assertThat(devkvm("info").out()).startsWith("elsewhere:");
  }

  @Test
  void withoutJdk25OneLineSaysWhatToInstall() throws Exception {
    environment.put("JAVA_HOME", jdk("old", "17.0.15").toString());
    environment.put("PATH", path("dirname", "readlink", "grep", "sed"));

    assertThat(devkvm("info"))
        .isEqualTo(
            new Answer(
                125,
                "",
                "devkvm: no JDK 25 found: install one (for instance Eclipse Temurin, package temurin-25-jdk)"
                    + " or set JAVA_HOME to it\n"));
  }

  @Test
  void argumentsReachTheProgramUnchanged() throws Exception {
    jdk("jvms/a", "25");

    assertThat(devkvm("run", "--", "a b", "", "*", "$x").out())
        .endsWith("-m|org.devkvm.cli/org.devkvm.cli.Main|run|--|a b||*|$x|\n");
  }

  @Test
  void machineCodeHasTheCompilerThatIsDoneSoonest() throws Exception {
    jdk("jvms/a", "25");
    String flag = "-XX:TieredStopAtLevel=1|";
    boolean translates = Files.readString(Path.of("/proc/cpuinfo")).contains(" avx2 ");

    for (int i = 0; i < 2; i++) {
      assertThat(devkvm("run").out().contains(flag)).isEqualTo(translates);
      assertThat(devkvm("run", "--", "interpreter").out().contains(flag)).isEqualTo(translates);
      assertThat(devkvm("run", "--engine=interpreter", "--", "x").out()).doesNotContain(flag);
      assertThat(devkvm("run", "--engine", "reference").out()).doesNotContain(flag);
      assertThat(devkvm("serve", "--socket", "s").out().contains(flag)).isEqualTo(translates);
      assertThat(devkvm("serve", "--engine=interpreter").out()).doesNotContain(flag);
      assertThat(devkvm("info").out()).doesNotContain(flag);
    }
  }

  @Test
  void startWithNothingToBuildNeedsNoProgramButJava() throws Exception {
    jdk("jvms/a", "25");
    devkvm("info");
    environment.put("PATH", "/nonexistent");

    assertThat(devkvm("info").out()).startsWith("a:").endsWith("|info|\n");
  }

  @Test
  void cacheIsMadeOnceAndGivenWhileItMatches() throws Exception {
    jdk("jvms/a", "25");
    write("cli/target/lib/devkvm.jar", "jar");
    String first = cache(devkvm("info"));

    assertThat(tree.resolve(first)).hasContent("cache");
    assertThat(cache(devkvm("info"))).isEqualTo(first);
    assertThat(tree.resolve("trained")).hasContent("run --timeout 120 -- true\n");

    jdk("jvms/a", "25.0.1");
    String ofAnotherJdk = cache(devkvm("info"));
    assertThat(ofAnotherJdk).isNotEqualTo(first);

    write("cli/target/lib/devkvm.jar", "rav");
    builtAgain();
    String ofOtherJars = cache(devkvm("info"));
    assertThat(ofOtherJars).isNotIn(first, ofAnotherJdk);
    try (Stream<Path> caches = Files.list(tree.resolve("cli/target/aot"))) {
      assertThat(caches.filter(file -> file.toString().endsWith(".aot")))
          .containsExactly(tree.resolve(ofOtherJars));
    }
  }

  /** The JVM knows jars by their times in seconds, where ls shows minutes. */
  @Test
  void cacheIsMadeAgainForJarsOfTheSameMinute() throws Exception {
    jdk("jvms/a", "25");
    Path jar = write("cli/target/lib/devkvm.jar", "jar");
    Files.setLastModifiedTime(jar, FileTime.from(YESTERDAY));
    String first = cache(devkvm("info"));

    Files.setLastModifiedTime(jar, FileTime.from(YESTERDAY.plusSeconds(1)));
    builtAgain();
    assertThat(cache(devkvm("info"))).isNotEqualTo(first);
  }

  @Test
  void cacheIsMadeAgainForJarsThatAnotherMavenMade() throws Exception {
    jdk("jvms/a", "25");
    Path jar = write("cli/target/lib/devkvm.jar", "jar");
    String first = cache(devkvm("info"));

    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(1)));
    assertThat(cache(devkvm("info"))).isNotEqualTo(first);
  }

  /** The classes of a server would make every start of a run slower. */
  @Test
  void programsHaveACacheOfTheirOwn() throws Exception {
    jdk("jvms/a", "25");
    write("cli/target/lib/devkvm.jar", "jar");
    String ofRuns = cache(devkvm("run"));
    assertThat(tree.resolve("trained")).hasContent("run --timeout 120 -- true\n");

    String ofPrograms = cache(devkvm("serve"));
    assertThat(ofPrograms).isNotEqualTo(ofRuns);
    assertThat(tree.resolve(ofPrograms)).hasContent("cache");
    assertThat(tree.resolve("trained")).hasContent("run --timeout 120 -- true\n");
    assertThat(cache(devkvm("serve"))).isEqualTo(ofPrograms);
    assertThat(cache(devkvm("run"))).isEqualTo(ofRuns);
  }

  @Test
  void cacheOfProgramsIsMadeByServingOne() throws Exception {
    jdk("jvms/a", "25");
    write("cli/target/lib/devkvm.jar", "jar");
    program("few/make", "");
    environment.put("PATH", tree.resolve("few") + ":/usr/bin:/bin");

    Answer answer = devkvm("serve");
    assertThat(tree.resolve(cache(answer))).hasContent("cache");
    assertThat(Files.readString(tree.resolve("trained")))
        .startsWith("exec -- timeout 60 sh -c ")
        .endsWith("/shim/target/" + DevkvmProcess.MACHINE + "/vmm\n");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void programThatCannotBeServedIsNoHindrance() throws Exception {
    Path home = jdk("jvms/a", "25");
    String java = Files.readString(home.resolve("bin/java"));
    program(
        "jvms/a/bin/java",
        "case \"$*\" in *AOTCacheOutput*exec*) echo broken >&2; exit 1;; esac; "
            + java.substring(java.indexOf('\n') + 1));
    write("cli/target/lib/devkvm.jar", "jar");
    program("few/make", "");
    environment.put("PATH", tree.resolve("few") + ":/usr/bin:/bin");

    Answer answer = devkvm("serve");
    assertThat(tree.resolve(cache(answer))).hasContent("cache");
    assertThat(tree.resolve("trained")).hasContent("run --timeout 120 -- true\n");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void cacheIsMadeWithTheDefaultGuestOnceThatIsThere() throws Exception {
    jdk("jvms/a", "25");
    write("cli/target/lib/devkvm.jar", "jar");
    String without = cache(devkvm("info"));
    write(".cache/devkvm/debian-arm64/kernel", "Image");

    Answer made = devkvm("info");
    assertThat(cache(made)).isNotEqualTo(without);
    assertThat(made.err()).startsWith("devkvm: preparing").hasLineCount(1);
    assertThat(devkvm("info")).isEqualTo(new Answer(0, made.out(), ""));
  }

  @Test
  void programStartsWithoutACacheThatCannotBeMade() throws Exception {
    jdk("jvms/a", "25");
    program("jvms/a/bin/java", "case $1 in -XX:AOT*) exit 1 ;; esac; echo started");

    assertThat(devkvm("info")).isEqualTo(new Answer(0, "started\n", ""));
    assertThat(devkvm("info")).isEqualTo(new Answer(0, "started\n", ""));
  }

  /** As on a file system that somebody else has mounted for reading. */
  @Test
  void treeThatWasUsedBeforeAndCannotBeWrittenNowIsStartedAsItIs() throws Exception {
    jdk("jvms/a", "25");
    program("jvms/a/bin/java", "echo started");
    Files.createDirectories(tree.resolve("cli/target/aot"));
    Files.createDirectory(tree.resolve("cli/target/build.lock")); // not even root can open it

    assertThat(devkvm("info")).isEqualTo(new Answer(0, "started\n", ""));
  }

  @Test
  void trainingKernelIsAnArm64Image() throws Exception {
    jdk("jvms/a", "25");
    devkvm("info");

    Path kernel = tree.resolve("cli/target/aot/guest/devkvm/debian-arm64/kernel");
    KernelImage image = KernelImage.load(kernel);
    assertThat(image.segments().getFirst().memoryBytes()).isEqualTo(1 << 20);
    assertThat(Files.size(kernel)).as("header, an address, 7 characters, the end").isEqualTo(128);
  }

  /** What the program was given as -XX:AOTCache. */
  private static String cache(Answer answer) {
    assertThat(answer.out()).startsWith("a:-XX:AOTCache=");
    return answer.out().substring("a:-XX:AOTCache=".length(), answer.out().indexOf('|'));
  }

  @Test
  void closedStandardStreamsAreNotLeftToJava() throws Exception {
    jdk("jvms/a", "25");
    program("jvms/a/bin/java", "fds=$(readlink /proc/$$/fd/[012]); echo \"$fds\" >seen");

    shell("exec sh devkvm info <&- >&- 2>&-");

    assertThat(tree.resolve("seen")).hasContent("/dev/null\n".repeat(3));
  }

  @Test
  void workingDirectoryThatIsGoneIsNotLeftToJava() throws Exception {
    jdk("jvms/a", "25");

    shell(
        "top=$PWD; mkdir gone; cd gone; rmdir \"$top/gone\";"
            + " sh \"$top/devkvm\" info 2>\"$top/said\"; echo $? >\"$top/status\"");

    assertThat(tree.resolve("said"))
        .content()
        .endsWith("devkvm: the working directory does not exist any more\n");
    assertThat(tree.resolve("status")).hasContent("125\n");
  }

  private void shell(String command) throws IOException, InterruptedException {
    ProcessBuilder launch = new ProcessBuilder("/bin/sh", "-c", command).directory(tree.toFile());
    launch.environment().clear();
    launch.environment().putAll(environment);
    launch.start().waitFor();
  }

  @Test
  void programOfAPlanThatIsKeptIsExecutedAtOnce() throws Exception {
    jdk("jvms/a", "25");
    program("jvms/a/bin/java", "echo 'devkvm-plan:echo by java'");
    write(
        "cli/target/plan",
        "if [ \"$1\" = vmm ]; then shift; exec printf '%s|' \"$connect\" \"$sysroot\" \"$@\"; fi\n");

    assertThat(devkvm("exec", "--connect", "/s", "--", "vmm", "a b", "--x").out())
        .isEqualTo("/s||a b|--x|");
    assertThat(devkvm("exec", "--sysroot=/r", "--connect=@s", "vmm").out()).isEqualTo("@s|/r|");
    assertThat(devkvm("exec", "--connect", "s", "vmm").out())
        .isEqualTo(Path.of("").toAbsolutePath() + "/s||");
    for (String line :
        List.of(
            "--connect s other",
            "--connect s",
            "--connect",
            "--connect= vmm",
            "--connect -- vmm",
            "--connect s --connect t vmm",
            "--connect s --stat vmm",
            "vmm")) {
      String[] words = ("exec " + line).split(" ", -1);
      assertThat(devkvm(words).out()).as(line).isEqualTo("by java\n");
    }
  }

  /** Java needs another than C. */
  @Test
  void programHasItsOwnLocale() throws Exception {
    jdk("jvms/a", "25");
    program("jvms/a/bin/java", "echo \"devkvm-plan:echo $LC_ALL, then \\${LC_ALL-none}\"");
    environment.put("LANG", "C");

    assertThat(devkvm("exec", "true").out()).isEqualTo("C.UTF-8, then none\n");
  }

  @Test
  void sourceNewerThanTheJarsIsBuiltFirst() throws Exception {
    jdk("jvms/a", "25");
    maven(0);
    write("cli/src/main/java/New.java", "");
    Files.setLastModifiedTime(tree.resolve("cli/target/built"), FileTime.from(YESTERDAY));

    Answer built = devkvm("info");
    assertThat(built.err()).startsWith("devkvm: building").hasLineCount(1);
    assertThat(built.out()).startsWith("a:");
    assertThat(Files.readString(tree.resolve("maven-calls"))).contains("-pl cli -am package");

    assertThat(devkvm("info").err()).as("nothing left to build").isEmpty();
  }

  @Test
  void standardInputIsTheProgramsAndNotTheBuilds() throws Exception {
    jdk("jvms/a", "25");
    program("jvms/a/bin/java", "cat >seen");
    maven(0);
    program("maven/mvn", "cat >/dev/null");
    Files.delete(tree.resolve("cli/target/built"));

    shell("echo input | sh devkvm run");

    assertThat(tree.resolve("seen")).hasContent("input\n");
  }

  @Test
  void failedBuildIsToldAndTriedAgain() throws Exception {
    jdk("jvms/a", "25");
    maven(1);
    Files.delete(tree.resolve("cli/target/built"));

    for (int attempt = 0; attempt < 2; attempt++) {
      Answer answer = devkvm("info");
      assertThat(answer.status()).isEqualTo(125);
      assertThat(answer.out()).as("the program is not started").isEmpty();
      assertThat(answer.err()).contains("devkvm: the build failed");
    }
  }

  @Test
  void withoutMavenOneLineSaysWhatToInstall() throws Exception {
    jdk("jvms/a", "25");
    environment.put(
        "PATH", path("dirname", "readlink", "grep", "find", "head", "mkdir", "rm", "mv", "flock"));
    Files.delete(tree.resolve("cli/target/built"));

    Answer answer = devkvm("info");
    assertThat(answer.status()).isEqualTo(125);
    assertThat(answer.err())
        .isEqualTo(
            "devkvm: Maven is needed to build devkvm: install it (on Debian: apt install maven)\n");
  }

  @Test
  void testIsMavensVerify() throws Exception {
    jdk("jvms/a", "25");
    maven(3);

    assertThat(devkvm("test", "-Dx").status()).as("Maven's own").isEqualTo(3);
    assertThat(Files.readString(tree.resolve("maven-calls"))).isEqualTo("-B clean verify -Dx\n");
  }

  /**
   * A JDK whose java prints the name of its home and its arguments, or makes an AOT cache of a run
   * and notes what that was to do.
   */
  private Path jdk(String place, String version) throws IOException {
    Path home = tree.resolve(place);
    write(place + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(
        place + "/bin/java",
        "case $1 in -XX:AOTCacheOutput=*) echo cache >\"${1#*=}\"; while [ \"$1\" != run ] && [ \"$1\" != exec ]; do shift; done; echo \"$@\" >"
            + tree.resolve("trained")
            + "; exit;; esac; printf '%s:' "
            + home.getFileName()
            + "; printf '%s|' \"$@\"; echo");
    program(place + "/bin/javac", "");
    return home;
  }

  /** A Maven that notes how it was called and exits with this status. */
  private void maven(int status) throws IOException {
    program("maven/mvn", "echo \"$@\" >>" + tree.resolve("maven-calls") + "; exit " + status);
    environment.put("PATH", tree.resolve("maven") + ":/usr/bin:/bin");
  }

  /** A directory with these programs of the system, and no others. */
  private String path(String... programs) throws IOException {
    for (String program : programs) {
      program("few/" + program, "PATH=/usr/bin:/bin exec " + program + " \"$@\"");
    }
    return tree.resolve("few").toString();
  }

  private void program(String place, String script) throws IOException {
    Path file = write(place, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path write(String place, String content) throws IOException {
    Path file = tree.resolve(place);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** Later than all that was written, though the clock of files stands still for milliseconds. */
  private void builtAgain() throws IOException {
    Path built = write("cli/target/built", "");
    Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(1)));
  }

  private Answer devkvm(String... arguments) throws IOException, InterruptedException {
    Path errors = tree.resolve("errors");
    var builder = new ProcessBuilder("/bin/sh", tree.resolve("devkvm").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), out, Files.readString(errors));
  }
}
