package ca.aval.app.window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.Desktop;
import java.awt.desktop.SystemSleepEvent;
import java.awt.desktop.SystemSleepListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;

/** Asks the desktop of the computer, where it tells; elsewhere the clocks alone are watched. */
final class DesktopSignals implements AwaySignals {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopSignals.class);

    @Override
    public void listen(Runnable away) {
        try {
            if (Desktop.isDesktopSupported()) {
                listen(Desktop.getDesktop(), away);
            }
        } catch (RuntimeException | LinkageError e) {
            // no desktop of that kind here: not a reason not to open
            LOG.info("the desktop says nothing of sleep: {}", e.getClass().getName());
        }
    }

    private static void listen(Desktop desktop, Runnable away) {
        if (desktop.isSupported(Desktop.Action.APP_EVENT_SYSTEM_SLEEP)) {
            desktop.addAppEventListener(
                    new SystemSleepListener() {
                        @Override
                        public void systemAboutToSleep(SystemSleepEvent event) {
                            away.run();
                        }

                        @Override
                        public void systemAwoke(SystemSleepEvent event) {
                            away.run();
                        }
                    });
        }
        if (desktop.isSupported(Desktop.Action.APP_EVENT_USER_SESSION)) {
            desktop.addAppEventListener(
                    new UserSessionListener() {
                        @Override
                        public void userSessionDeactivated(UserSessionEvent event) {
                            away.run();
                        }

                        @Override
                        public void userSessionActivated(UserSessionEvent event) {
                            away.run();
                        }
                    });
        }
    }
}
