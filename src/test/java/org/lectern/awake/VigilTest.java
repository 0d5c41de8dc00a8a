package org.lectern.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class VigilTest {

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private Grants granted(boolean quiet) {
        said.add(quiet ? "asked" : "asked to stay awake");
        return new Grants(true, false, () -> said.add("let go"));
    }

    @Test
    void asksAtTheBeginningAndLetsGoAtTheEnd() throws InterruptedException {
        try (var vigil = new Vigil(this::granted, () -> true)) {
            vigil.begin();
            vigil.begin();
            assertThat(said.take()).isEqualTo("asked");
            vigil.end();
            vigil.end();
            assertThat(said.take()).isEqualTo("let go");
        }
        assertThat(said).isEmpty();
    }

    @Test
    void notificationsAreLeftAloneWhereSomeoneChoseSo() throws InterruptedException {
        try (var vigil = new Vigil(this::granted, () -> false)) {
            vigil.begin();
            assertThat(said.take()).isEqualTo("asked to stay awake");
        }
    }

    @Test
    void theEndOfLecternLetsGoOfAShowThatStillRuns() throws InterruptedException {
        var vigil = new Vigil(this::granted, () -> true);
        vigil.begin();
        vigil.close();
        assertThat(said.take()).isEqualTo("asked");
        assertThat(said.take()).isEqualTo("let go");
    }

    @Test
    void nobodyWaitsForADesktopThatDoesNotAnswer() {
        var never = new CountDownLatch(1);
        Desktop silent = _ -> {
            try {
                never.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return Grants.NOTHING;
        };
        var vigil = new Vigil(silent, () -> true);
        vigil.begin();
        vigil.end();
        vigil.close();
        assertThat(Vigil.ask(silent, true, Duration.ofMillis(1))).isEqualTo(Grants.NOTHING);
        never.countDown();
    }

    @Test
    void aTrialTellsWhatWouldBeGrantedAndHoldsNothing() {
        assertThat(Vigil.ask(this::granted, true, Duration.ofMinutes(1)).awake())
                .isTrue();
        assertThat(said).containsExactly("asked", "let go");
    }
}
