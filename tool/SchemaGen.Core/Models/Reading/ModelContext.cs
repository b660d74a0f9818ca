using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>What every part of the reading needs.</summary>
internal sealed record ModelContext(ModelOptions Options, AnnotationReader Annotations, DiagnosticSink Diagnostics, CancellationToken CancellationToken)
{
    /// <summary>The schema of each collation of the models, by its name.</summary>
    public IReadOnlyDictionary<string, string> Collations { get; init; } = new Dictionary<string, string>();

    /// <summary>Where the types are that no class names; null where nothing is compiled.</summary>
    public Compilation? Compilation { get; init; }

    /// <summary>Reports a diagnostic.</summary>
    public void Report(string id, string message, Location? location) => Diagnostics.Report(id, message, location);

    /// <summary>The classes of which columns are missing, by full name: what follows from that is not told as well.</summary>
    public HashSet<string> Incomplete { get; } = new(StringComparer.Ordinal);

    /// <summary>Reports a diagnostic once, with the number of places, however often its cause shows.</summary>
    public void ReportOnce(string id, string message, string cause, Location? location) =>
        Diagnostics.Report(new SchemaGen.Core.Diagnostics.Diagnostic(id, message, location.ToSpan()), cause);

    /// <summary>Reports a diagnostic at a place that is known.</summary>
    public void Report(string id, string message, SourceSpan source) => Diagnostics.Report(new SchemaGen.Core.Diagnostics.Diagnostic(id, message, source));

    /// <summary>The name of C# by the naming convention.</summary>
    public string NameOf(string name) => Options.Naming.Apply(name);

    /// <summary>The name, reported where Postgres would refuse or cut it.</summary>
    public string Checked(string name, Location? location)
    {
        if (name.Trim().Length == 0)
        {
            Report(DiagnosticIds.InvalidName, "A name must not be empty nor hold a NUL character", location);
        }

        if (SqlIdentifier.HoldsCarriageReturn(name))
        {
            Report(DiagnosticIds.InvalidName, "A name must not hold a carriage return, which a change of line ends takes away from a file of SQL", location);
        }

        return CheckedLabel(name, location);
    }

    /// <summary>The label of an enumerated type, which can be empty, reported where Postgres would refuse or cut it.</summary>
    public string CheckedLabel(string label, Location? location)
    {
        if (!SqlIdentifier.IsPossible(label))
        {
            Report(DiagnosticIds.InvalidName, label.IndexOf('\0') >= 0 ? "A name must not be empty nor hold a NUL character" : "A name must not hold half of a surrogate pair", location);
        }
        else if (SqlIdentifier.IsTooLong(label))
        {
            Report(DiagnosticIds.NameTooLong, $"The name '{label}' has more than {SqlIdentifier.MaxBytes} bytes, which Postgres would cut: give a shorter one", location);
        }

        return label;
    }

    /// <summary>The expression of an attribute, reported where it is empty.</summary>
    public SqlExpression? Sql(string? text, Location? location)
    {
        // A comment at the end would hide the bracket that follows.
        if (text is not null && SqlLexer.WithoutComments(text).Trim() is { Length: > 0 } sql)
        {
            return SqlExpression.Written(sql);
        }

        if (text is not null)
        {
            Report(DiagnosticIds.EmptySql, "An SQL expression must not be empty", location);
        }

        return null;
    }

    /// <summary>Storage parameters, lower-cased and sorted as the catalog is read.</summary>
    public ValueList<string> Parameters(IReadOnlyList<string> texts, Location? location)
    {
        foreach (var text in texts.Where(t => t.IndexOf('=') <= 0))
        {
            Report(DiagnosticIds.StorageParameter, $"The storage parameter '{text}' is not written as name=value", location);
        }

        return texts.Where(t => t.IndexOf('=') > 0)
            .Select(t => t.Split(['='], 2))
            .Select(p => $"{p[0].Trim().ToLowerInvariant()}={p[1].Trim()}")
            .OrderBy(p => p, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>A collation as SQL, a bare name being that of the models before that of Postgres; null for none and for the default one.</summary>
    public string? Collation(string? name, string? schema) =>
        name is null ? null : CollationName.Of(name, schema is null && Collations.TryGetValue(name, out var own) ? own : schema);

    /// <summary>The comment of a class, a property or an enumeration.</summary>
    public string? CommentOf(ISymbol symbol, AnnotationSet annotations) =>
        (annotations.Find("PgComment") ?? annotations.Find("Comment"))?.Text("text", 0) is { Length: > 0 } text
            ? text
            : Options.XmlComments ? XmlSummary.Of(symbol) : null;
}
