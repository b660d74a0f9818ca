using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Rendering;

/// <summary>Tells at which steps of a plan the owner and the privileges of what is made anew are kept and given back.</summary>
internal static class KeptPrivileges
{
    private static readonly HashSet<string> Granted =
        ["table", "view", "materialized_view", "foreign_table", "sequence", "function", "procedure", "aggregate", "enum", "domain", "composite", "range"];

    /// <summary>The steps, each with the name under which the thing is made anew.</summary>
    /// <remarks>A type is renamed, made beside the old one, and the old one dropped; a function of it is dropped under the name that it has meanwhile.</remarks>
    internal static Dictionary<Step, ObjectId> Of(Plan plan)
    {
        var made = plan.Steps.Where(s => s.Change.Action == ChangeAction.Create && Granted.Contains(s.Change.Id.Kind.Name)).GroupBy(s => s.Change.Id).ToDictionary(g => g.Key, g => g.First());
        var dropped = plan.Steps.Where(s => s.Change.Action == ChangeAction.Drop).Select(s => s.Change.Id).ToHashSet();
        var aside = plan.Steps.Where(s => s.Change.Rename is { FromLabel: null } rename && dropped.Contains(rename.To)).ToList();
        var ends = aside.Select(s => (Step: s, Name: s.Change.Rename!.From))
            .Concat(plan.Steps.Where(s => s.Change.Action == ChangeAction.Drop).Select(s => (Step: s, Name: Former(s.Change.Id, aside))))
            .Where(e => made.ContainsKey(e.Name)).GroupBy(e => e.Name).Select(g => g.First());
        Dictionary<Step, ObjectId> kept = new(ReferenceEqualityComparer.Instance);
        foreach (var (step, name) in ends)
        {
            (kept[step], kept[made[name]]) = (name, name);
        }

        return kept;
    }

    // A function is known by the types of its arguments.
    private static ObjectId Former(ObjectId id, List<Step> aside) => aside.Select(s => s.Change.Rename!)
        .Aggregate(id, (name, rename) => name == rename.To ? rename.From : name with { Signature = name.Signature.Replace(rename.To.Path, rename.From.Path, StringComparison.Ordinal) });
}
