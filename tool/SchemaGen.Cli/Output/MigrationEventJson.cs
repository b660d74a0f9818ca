using System.Text.Json;
using SchemaGen.Cli.Fleets;
using SchemaGen.Core;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Output;

/// <summary>What an upgrade or a downgrade says while it runs, an object a line, on standard output.</summary>
/// <param name="terminal">Where it is said.</param>
/// <param name="clock">When it is said.</param>
/// <param name="target">The database or schema, where there are several; else null.</param>
internal sealed class MigrationEventJson(Terminal terminal, TimeProvider clock, string? target = null)
{
    /// <summary>Says an event.</summary>
    public void Say(MigrationEvent told) => Write(told.Kind.ToString().ToLowerInvariant(), told.Message, json =>
    {
        WriteString(json, "revision", told.Revision);
        WritePlace(json, told.File, told.Line);
        if (told.Duration is { } duration)
        {
            json.WriteNumber("milliseconds", Math.Round(duration.TotalMilliseconds));
        }

        WriteString(json, "phase", told.Phase);
        if (told.Done is { } done)
        {
            json.WriteNumber("done", done);
        }

        if (told.Total is { } total)
        {
            json.WriteNumber("total", total);
        }
    });

    /// <summary>Says a revision that would be run.</summary>
    public void SayPlanned(MigrationStep step) => Write("planned", step.ToString(), json =>
    {
        WriteString(json, "revision", step.Revision);
        WritePlace(json, step.Path, null);
    });

    /// <summary>Says the end: how many revisions were run, tried or planned.</summary>
    public void SayFinished(int revisions) => Write("finished", $"{revisions} {(revisions == 1 ? "revision" : "revisions")}", json => json.WriteNumber("revisions", revisions));

    /// <summary>Says the end where something failed.</summary>
    public void SayFailed(ExpectedException failure) => Write("failed", failure.Message, json =>
    {
        var known = failure as MigrationException;
        WritePlace(json, known?.File, known?.Line);
        WriteString(json, "sqlState", known?.SqlState);
    });

    /// <summary>Says how many of several databases or schemas are done.</summary>
    public void SaySummary(FleetOutcome outcome) => Write("summary", outcome.ToString(), json =>
    {
        json.WriteNumber("targets", outcome.Targets.Count);
        json.WriteNumber("succeeded", outcome.Done);
        json.WriteStrings("failures", outcome.Failed);
        json.WriteNumber("notBegun", outcome.NotBegun);
    });

    private static void WritePlace(Utf8JsonWriter json, string? file, int? line)
    {
        WriteString(json, "file", file);
        if (line is { } number)
        {
            json.WriteNumber("line", number);
        }
    }

    private static void WriteString(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void Write(string kind, string message, Action<Utf8JsonWriter> rest) => terminal.Script(JsonOutput.Line(json =>
    {
        json.WriteString("event", kind);
        json.WriteString("at", clock.GetUtcNow());
        json.WriteString("message", message);
        WriteString(json, "target", target);
        rest(json);
    }));
}
