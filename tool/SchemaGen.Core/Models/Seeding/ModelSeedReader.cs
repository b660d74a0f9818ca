using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Reads the rows of <c>[Seed]</c>.</summary>
/// <param name="context">Where diagnostics go.</param>
/// <param name="sources">The source.</param>
/// <param name="enums">The enumerations that are types.</param>
internal sealed class ModelSeedReader(ModelContext context, SourceSet sources, NativeEnums enums)
{
    /// <summary>What a <c>[Seed]</c> is told that is of no table.</summary>
    internal const string OutOfPlace = "[Seed] is for a static readonly array or list of a class that is a table, whose rows are written where it is declared";

    private static readonly string[] MadeByDatabase = ["Identity", "DefaultSql", "DefaultValue", "DatabaseGenerated", "Key", "PgKey"];

    private readonly SeedRowBuilder rows = new(context);
    private readonly SeedInstanceReader instances = new(sources, e => context.Report(DiagnosticIds.UnreadSeedRows, e.Message, e.Place.GetLocation()));

    /// <summary>The rows with their places.</summary>
    public IEnumerable<(Row Row, Location? Location)> Read(IReadOnlyList<ModelClass> classes)
    {
        var byName = classes.ToLookup(c => c.Found.Symbol.FullName(), StringComparer.Ordinal);
        foreach (var seed in SeedCollection.In(sources))
        {
            if (seed.Element is null || byName[seed.Element.FullName()].FirstOrDefault() is not { IsUnmanaged: false } model)
            {
                context.Report(DiagnosticIds.SeedOutOfPlace, OutOfPlace, seed.Location);
                continue;
            }

            foreach (var instance in instances.Read(seed.Value!))
            {
                var values = model.Columns.Select(c => ValueOf(c, c.Path.Split('.'), instance)).OfType<RowValue>().ToList();
                rows.Add(model.Table, [.. model.Key.Select(k => k.Name)], values, (instance.Syntax.GetLocation(), model.Table));
            }
        }

        return rows.Rows;
    }

    private RowValue? ValueOf(ModelColumn column, string[] path, SeedInstance instance)
    {
        if (column.Property.Annotations.Has("Computed"))
        {
            return null;
        }

        if (!instance.Values.TryGetValue(path[0], out var member))
        {
            return Usual(column, instance);
        }

        if (path.Length > 1 && member.Place is ExpressionSyntax nested)
        {
            return nested is LiteralExpressionSyntax ? new(column.Name, null) : instances.Read(nested) is [var part] ? ValueOf(column, [.. path.Skip(1)], part) : null;
        }

        try
        {
            return new(column.Name, TextOf(column, member.Value()));
        }
        catch (UnreadSeedException e)
        {
            context.Report(DiagnosticIds.UnreadSeedRows, e.Message, e.Place.GetLocation());
        }
        catch (FormatException e)
        {
            context.Report(DiagnosticIds.SeedValueDoesNotFit, $"'{column.Path}': {e.Message}", member.Place.GetLocation());
        }

        // The key counts as given, so that it is not told a second time.
        return new(column.Name, string.Empty);
    }

    // What nobody set is left to the database where it knows a value, and else is what .NET has for nothing.
    private RowValue? Usual(ModelColumn column, SeedInstance instance)
    {
        var annotations = column.Property.Annotations;
        if (column.IsSerial || MadeByDatabase.Any(annotations.Has))
        {
            return null;
        }

        try
        {
            var value = column.IsNullable ? new SeedValue.Null() : SeedValueReader.DefaultOf(column.Property.PlainType);
            return value is SeedValue.Null && !column.IsNullable ? null : new(column.Name, TextOf(column, value));
        }
        catch (FormatException e)
        {
            context.Report(DiagnosticIds.SeedValueDoesNotFit, $"'{column.Path}' is not set: {e.Message}", instance.Syntax.GetLocation());
            return null;
        }
    }

    private string? TextOf(ModelColumn column, SeedValue value) =>
        new SeedText(column.Type, f => enums.Find(f.ContainingType) is { } native && native.Labels.TryGetValue(f.Name, out var label) ? label : null).Of(value);
}
