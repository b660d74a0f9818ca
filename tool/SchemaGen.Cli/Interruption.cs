using System.Runtime.InteropServices;

namespace SchemaGen.Cli;

/// <summary>Turns the signals that ask a process to end into a request that everything is put away first; a second signal ends it at once.</summary>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly IReadOnlyList<PosixSignalRegistration> registrations;
    private int exitCode;

    /// <summary>Listens from now on.</summary>
    public Interruption() => registrations =
    [
        On(PosixSignal.SIGHUP, 129), On(PosixSignal.SIGINT, ExitCode.Interrupted), On(PosixSignal.SIGTERM, 143),
    ];

    /// <summary>Is cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>What the process returns, by which signal it was interrupted.</summary>
    /// <param name="code">What the command returned.</param>
    public int CodeOf(int code) => code == ExitCode.Interrupted && exitCode != 0 ? exitCode : code;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        source.Dispose();
    }

    private PosixSignalRegistration On(PosixSignal signal, int code) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = Interlocked.CompareExchange(ref exitCode, code, 0) == 0;
        if (context.Cancel)
        {
            source.Cancel();
        }
    });
}
