using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Sees that the attributes of a column say something about it, and that Postgres takes what they say.</summary>
internal sealed class ColumnAttributes(ModelContext context)
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "text", "character varying", "character", "bpchar", "name" };
    private static readonly HashSet<string> Storages = new(StringComparer.Ordinal) { "plain", "external", "extended", "main" };
    private static readonly HashSet<string> Compressions = new(StringComparer.Ordinal) { "pglz", "lz4" };

    /// <summary>Reports <c>[Required]</c> beside a type that says the opposite.</summary>
    public void CheckRequired(ModelProperty property)
    {
        if (property.IsMarkedNullable && property.Annotations.Find("Required") is { } required)
        {
            context.Report(
                DiagnosticIds.RequiredNullable,
                $"'{NameOf(property)}' is NOT NULL by [{required.Written}] and can be null by its type: make it '{property.Type.Written().TrimEnd('?')}', or {(required.Row is { IsOfLibrary: true } ? "let that say nothing of it" : "take [Required] away")}",
                required.Location);
        }
    }

    /// <summary>Reports what does not fit the type of a column.</summary>
    public void Check(ModelProperty property, SqlType type)
    {
        var isGiven = property.Annotations.Find("Column")?.Text("TypeName") is { Length: > 0 };
        CheckLength(property, type, isGiven);
        CheckPrecision(property, type, isGiven);
        CheckStorage(property, type);
        if (property.Annotations.Find("Timestamp") is { } timestamp)
        {
            Warn(timestamp, property, "makes no row version: PostgreSQL has one of its own, xmin, for a property of the type 'uint'");
        }

        if (property.Annotations.Find("DeleteBehavior") is { } behavior)
        {
            Warn(behavior, property, "belongs on the navigation; a foreign key by [References] has OnDelete");
        }
    }

    // Of a text with a type of its own and of a list, both are about what is valid, which is no matter of the column.
    private void CheckLength(ModelProperty property, SqlType type, bool isGiven)
    {
        if ((property.Annotations.Find("MaxLength") ?? property.Annotations.Find("StringLength")) is not { } length)
        {
            return;
        }

        if (isGiven && !type.IsArray && type.Best is "character varying" or "character" or "bit varying")
        {
            Warn(length, property, $"is not heeded beside TypeName: write TypeName = \"{type.Best}(n)\"");
        }
        else if (!isGiven && property.PlainType.IsValueType && !type.IsArray && type.BaseName != "bytea")
        {
            Warn(length, property, $"has nothing to limit in {type.Best}");
        }
    }

    private void CheckPrecision(ModelProperty property, SqlType type, bool isGiven)
    {
        if (property.Annotations.Find("Precision") is { } precision && !(isGiven ? type.Best.IndexOf('(') >= 0 : HasPrecision(type)))
        {
            Warn(precision, property, isGiven ? "is not heeded beside TypeName: write it there" : $"is not for {type.Best}");
        }
    }

    private static bool HasPrecision(SqlType type) => !type.IsArray && (type.BaseName is "numeric" or "interval" || type.BaseName.StartsWith("time", StringComparison.Ordinal));

    private void CheckStorage(ModelProperty property, SqlType type)
    {
        var isShort = type.IsBuiltIn && TypeStorage.DefaultOf(type) == "plain";
        if (property.Annotations.Find("Collation") is { } collation && type.IsBuiltIn && !Texts.Contains(type.BaseName))
        {
            Refuse(collation, property, $"is for texts, and the column is {type.Best}");
        }

        if (property.Annotations.Find("Storage") is { } storage && storage.Text("storage", 0)?.Trim().ToLowerInvariant() is { } how && (!Storages.Contains(how) || (isShort && how != "plain")))
        {
            Refuse(storage, property, Storages.Contains(how) ? $"can only be plain for {type.Best}" : $"is plain, external, extended or main, not '{how}'");
        }

        if (property.Annotations.Find("Compression") is { } compression && compression.Text("method", 0)?.Trim().ToLowerInvariant() is { } method && (isShort || !Compressions.Contains(method)))
        {
            Refuse(compression, property, isShort ? $"has nothing to compress in {type.Best}" : $"is pglz or lz4, not '{method}'");
        }
    }

    private void Warn(Annotation attribute, ModelProperty property, string why) =>
        context.Report(DiagnosticIds.NoEffect, $"[{attribute.Written}] on '{NameOf(property)}' {why}", attribute.Location);

    private void Refuse(Annotation attribute, ModelProperty property, string why) =>
        context.Report(DiagnosticIds.WrongColumnType, $"[{attribute.Written}] on '{NameOf(property)}' {why}", attribute.Location);

    private static string NameOf(ModelProperty property) => $"{property.Symbol.ContainingType.Name}.{property.Name}";
}
