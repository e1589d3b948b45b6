import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.util.stream.Stream;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs test classes where there is no Maven: java -cp CLASSPATH Tests.java CLASS... */
final class Tests {
  private Tests() {}

  public static void main(String[] classes) {
    for (String name : classes) {
      SummaryGeneratingListener listener = new SummaryGeneratingListener();
      var request = LauncherDiscoveryRequestBuilder.request().selectors(Stream.of(selectClass(name)).toList()).build();
      LauncherFactory.create().execute(request, listener);
      var summary = listener.getSummary();
      System.out.printf(
          "%s: %d passed, %d failed, %d skipped%n",
          name,
          summary.getTestsSucceededCount(),
          summary.getTotalFailureCount(),
          summary.getTestsSkippedCount() + summary.getTestsAbortedCount());
      summary.printFailuresTo(new PrintWriter(System.out, true), 12);
      failed |= summary.getTotalFailureCount() > 0 || summary.getTestsFoundCount() == 0;
    }
    System.exit(failed ? 1 : 0);
  }

  private static boolean failed;
}
