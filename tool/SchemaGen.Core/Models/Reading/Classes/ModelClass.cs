using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>A class and the table that it is.</summary>
/// <param name="Found">The class.</param>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Navigations">Its properties that stand for rows of other tables.</param>
internal sealed record ModelClass(FoundType Found, ObjectId Table, IReadOnlyList<ModelColumn> Columns, IReadOnlyList<Navigation> Navigations)
{
    private readonly Dictionary<string, ModelColumn> byPath = FirstBy(Columns, c => c.Path);
    private readonly Dictionary<string, ModelColumn> byName = FirstBy(Columns, c => c.Name);
    private readonly ILookup<string, ModelColumn> byLastName = Columns.ToLookup(c => c.Property.Name);

    /// <summary>The columns of the primary key, in order.</summary>
    public IReadOnlyList<ModelColumn> Key { get; init; } = [];

    /// <summary>What tables its table descends from, or null.</summary>
    public ChildTable? ChildTable { get; init; }

    /// <summary>What of it is left alone: its table, or some of its columns.</summary>
    public IReadOnlyList<ObjectId> Unmanaged { get; init; } = [];

    /// <summary>The properties that would be columns and have no type, by path.</summary>
    public IReadOnlyCollection<string> Unmapped { get; init; } = [];

    /// <summary>Whether columns of base classes are missing.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Its name in C#.</summary>
    public string Name => Found.Symbol.Name;

    /// <summary>Its attributes.</summary>
    public AnnotationSet Annotations => Found.Annotations;

    /// <summary>Whether it is there to be referred to only.</summary>
    public bool IsUnmanaged => Annotations.Has("Unmanaged");

    /// <summary>The column of a property, by the path or the name of the property or else by its own name; null where there is none.</summary>
    public ModelColumn? Column(string name) =>
        byPath.TryGetValue(name, out var found) || byName.TryGetValue(name, out found) ? found
        : byLastName[name].Count() == 1 ? byLastName[name].Single()
        : null;

    /// <summary>Whether a name is that of a column that is missing for a reason that was told.</summary>
    public bool IsMissing(string name) => IsIncomplete || Unmapped.Contains(name);

    /// <summary>The columns of properties, all of them or, with a report for each that is missing, none.</summary>
    public IReadOnlyList<ModelColumn>? ColumnsNamed(IEnumerable<string> names, ModelContext context, Location? location)
    {
        var (found, complete) = (new List<ModelColumn>(), true);
        foreach (var name in names.Select(n => n.Trim()))
        {
            if (Column(name) is { } column)
            {
                found.Add(column);
            }
            else
            {
                complete = false;
                if (!IsMissing(name))
                {
                    context.Report(DiagnosticIds.UnknownProperty, $"'{name}' is no property of '{Name}' that is a column", location);
                }
            }
        }

        return complete ? found : null;
    }

    private static Dictionary<string, ModelColumn> FirstBy(IEnumerable<ModelColumn> columns, Func<ModelColumn, string> key) =>
        columns.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
