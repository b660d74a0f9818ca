namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>
/// Tells of annotations that are set by their names: those that EF Core and Npgsql's provider read change a schema, the others do not.
/// </summary>
internal static class ProviderAnnotations
{
    /// <summary>What to do instead of setting an annotation by its name.</summary>
    public const string Advice = "EF Core reads the annotation from the model: write the call of the fluent API that sets it";

    // What the snapshots of older versions say and no schema depends on.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "Relational:MaxIdentifierLength" };

    /// <summary>The methods of mutable metadata.</summary>
    public static HashSet<string> Setters { get; } = new(StringComparer.Ordinal)
    {
        "SetAnnotation", "AddAnnotation", "SetOrAddAnnotation", "RemoveAnnotation",
    };

    /// <summary>Reads HasAnnotation.</summary>
    public static FluentTarget? Read(FluentCall call)
    {
        var name = call.Argument(0) is { } argument ? call.Reader.Evaluate(argument, call.Scope) : null;
        if (call.Target is FluentTarget.Model && name is "Relational:Collation")
        {
            call.Reader.Report(
                Diagnostics.DiagnosticIds.LeftAloneByRevisions,
                "'HasAnnotation': the collation of a database is said where the database is created",
                call.Location);
        }
        else if (Changes(name))
        {
            call.Refuse(Advice);
        }

        return null;
    }

    /// <summary>Whether an annotation may change a schema.</summary>
    public static bool Changes(object? name) => name is not string text
        || (!Harmless.Contains(text)
            && (text.StartsWith("Relational:", StringComparison.Ordinal) || text.StartsWith("Npgsql:", StringComparison.Ordinal)));
}
