using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>A method of the fluent API: one row of the table of what is read.</summary>
/// <param name="Receiver">What it is called on, one of <see cref="FluentTarget"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Effect">What it means to the schema.</param>
internal sealed record FluentMethod(Type Receiver, string Name, FluentEffect Effect)
{
    /// <summary>Reads a call, and gives what the next call of a chain is made on; null where that is the same.</summary>
    public Func<FluentCall, FluentTarget?>? Read { get; init; }

    /// <summary>The diagnostic of one that is told as a warning.</summary>
    public string Id { get; init; } = DiagnosticIds.LeftAloneByRevisions;

    /// <summary>What to do instead, for one that is told.</summary>
    public string Advice { get; init; } = string.Empty;
}
