package os

// Args holds the command line, the program's name first.
var Args = arguments()

// arguments returns the command line.
func arguments() []string

// environment looks up a variable.
func environment(key string) (value string, ok bool)

// exit flushes what the machine holds back and ends the process.
func exit(code int)

// Exit ends the program at once with the given status; deferred calls do not run.
func Exit(code int) { exit(code) }

// LookupEnv returns a variable of the environment and whether it is set.
func LookupEnv(key string) (string, bool) { return environment(key) }

// Getenv returns a variable of the environment, "" if it is not set.
func Getenv(key string) string {
	value, _ := environment(key)
	return value
}
