namespace SchemaGen.Tests.Commands;

/// <summary>A clock that goes on by a minute when it is told to.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 1, 2, 3, 0, 0, TimeSpan.Zero);

    public void Advance() => now = now.AddMinutes(1);

    public void Back() => now = now.AddMinutes(-1);

    public override DateTimeOffset GetUtcNow() => now;
}
