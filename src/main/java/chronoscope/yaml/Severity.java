package chronoscope.yaml;

import chronoscope.text.Labelled;

/** How bad a problem is: an error is something that could not be read as it was meant. */
public enum Severity implements Labelled {
    ERROR,
    WARNING
}
