using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Gives the classes of partitions and of tables that inherit the columns of their parents.</summary>
internal sealed class ChildTableReader(IReadOnlyList<ModelClass> classes, ModelContext context)
{
    private readonly Dictionary<string, ModelClass> byName = classes.GroupBy(c => c.Found.Symbol.FullName()).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    private readonly Dictionary<ModelClass, ModelClass?> done = [];

    /// <summary>The classes, each with what it has from its parents.</summary>
    public IReadOnlyList<ModelClass> Read() => [.. classes.Select(c => Complete(c) ?? c)];

    // Null while it is being completed, which is where classes descend from each other.
    private ModelClass? Complete(ModelClass model)
    {
        if (!done.TryGetValue(model, out var complete))
        {
            done.Add(model, null);
            done[model] = complete = Inherit(model);
        }

        return complete;
    }

    private ModelClass Inherit(ModelClass model)
    {
        var attribute = model.Annotations.Find("PartitionOf") ?? model.Annotations.Find("Inherits");
        if (attribute is null)
        {
            return model;
        }

        var types = attribute.Name == "PartitionOf" ? attribute.Types("parent", 0).Take(1) : attribute.Types("parents", 0);
        var found = types.Select(t => Parent(t, model, attribute)).ToList();
        List<ModelClass> parents = [.. found.Where(p => p is not null).Select(p => p!)];
        if (parents.Count == 0 || parents.Count < found.Count || AsChild(model, attribute, parents) is not { } child)
        {
            return model;
        }

        HashSet<string> bases = [.. parents.SelectMany(p => BasesOf(p.Found.Symbol))];
        bool IsOwn(ModelProperty property) => !bases.Contains(property.Symbol.ContainingType.FullName());
        var own = model.Columns.Where(c => IsOwn(c.Property)).ToList();
        var inherited = parents.SelectMany(p => p.Columns).GroupBy(c => c.Name).Select(g => own.FirstOrDefault(o => o.Name == g.Key) ?? g.First() with { IsInherited = true }).ToList();
        return new(model.Found, model.Table, [.. inherited, .. own.Except(inherited)], [.. model.Navigations.Where(n => IsOwn(n.Property))])
        {
            ChildTable = child,
            Unmapped = model.Unmapped,
            IsIncomplete = model.IsIncomplete || parents.Any(p => p.IsIncomplete),
        };
    }

    private ModelClass? Parent(ITypeSymbol type, ModelClass model, Annotation attribute)
    {
        if (!byName.TryGetValue(type.FullName(), out var parent))
        {
            context.Report(DiagnosticIds.UnknownTable, $"'{type.Name}' is no table of the models: give its class [Table]", attribute.Location);
            return null;
        }

        var complete = Complete(parent);
        if (complete is null)
        {
            context.Report(DiagnosticIds.CyclicInheritance, $"'{model.Name}' and '{parent.Name}' descend from each other: a table cannot be its own parent", attribute.Location);
        }

        return complete;
    }

    private ChildTable? AsChild(ModelClass model, Annotation attribute, List<ModelClass> parents) => attribute.Name == "Inherits"
        ? new Inheritance(Inheritance.IdOf(model.Table), parents.Select(p => p.Table).ToValueList())
        : context.Sql(attribute.Text("bound", 1), attribute.Location) is { } bound ? new Partition(Partition.IdOf(model.Table), parents[0].Table, Bound(bound.Text)) : null;

    private static SqlExpression Bound(string text) => text.Equals("default", StringComparison.OrdinalIgnoreCase) ? SqlExpression.FromServer("DEFAULT")
        : text.StartsWith("for", StringComparison.OrdinalIgnoreCase) ? new(text)
        : new("FOR VALUES " + text);

    private static IEnumerable<string> BasesOf(INamedTypeSymbol type)
    {
        for (var at = type; at is not null && at.SpecialType != SpecialType.System_Object; at = at.BaseType)
        {
            yield return at.FullName();
        }
    }
}
