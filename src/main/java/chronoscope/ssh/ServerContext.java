package chronoscope.ssh;

/** What all sessions share. */
record ServerContext(ServedTimeline timeline, Connections connections, String theme) {}
