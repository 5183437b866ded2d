package chronoscope.ssh;

/** What all sessions share. */
record Host(Exhibit exhibit, Guests guests, String theme) {}
