using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SchemaGen.Migrations;

/// <summary>The activities and instruments of migrations.</summary>
internal static class MigrationTelemetry
{
    private static readonly ActivitySource Activities = new(Migrator.TelemetryName);
    private static readonly Meter Meter = new(Migrator.TelemetryName);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("schemagen.revision.duration", "s", "How long a revision ran.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("schemagen.lock.retries", "{retry}", "How often what got no lock was tried again.");

    /// <summary>Counts a retry.</summary>
    public static void Retried() => Retries.Add(1);

    /// <summary>Runs a command as one activity.</summary>
    public static async Task<T> CommandAsync<T>(MigrationDirection direction, Func<Task<T>> run)
    {
        using var activity = Activities.StartActivity($"schemagen {Word(direction)}", ActivityKind.Client);
        try
        {
            return await run();
        }
        catch (Exception e)
        {
            activity?.SetStatus(ActivityStatusCode.Error, e.Message);
            throw;
        }
    }

    /// <summary>Runs a revision as one activity, and measures it.</summary>
    public static async Task RevisionAsync(MigrationStep step, Func<Task> run)
    {
        using var activity = Activities.StartActivity($"schemagen revision {step.Revision}", ActivityKind.Client);
        activity?.SetTag("schemagen.revision", step.Revision).SetTag("schemagen.name", step.Name).SetTag("schemagen.direction", Word(step.Direction));
        var clock = Stopwatch.StartNew();
        var outcome = "failed";
        try
        {
            await run();
            outcome = "done";
        }
        catch (Exception e)
        {
            activity?.SetStatus(ActivityStatusCode.Error, e.Message);
            throw;
        }
        finally
        {
            Duration.Record(clock.Elapsed.TotalSeconds, new("schemagen.direction", Word(step.Direction)), new("schemagen.outcome", outcome));
        }
    }

    private static string Word(MigrationDirection direction) => direction == MigrationDirection.Upgrade ? "upgrade" : "downgrade";
}
