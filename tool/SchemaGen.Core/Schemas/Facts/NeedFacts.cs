using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>What an object needs as a property of it: <c>needs=[{table=public.cars}, {function="public.f()"}]</c>.</summary>
internal static class NeedFacts
{
    private const string Key = "needs";

    internal static FactSet WithNeeds(this FactSet facts, Uncompared<ValueList<ObjectId>> needs) =>
        facts.WithGroups(Key, needs.Value.Select(n => FactSet.Empty.With(n.Kind.Name, n)));

    internal static FactSet WithoutNeeds(this FactSet facts) => new(facts.Items.Where(f => f.Key != Key).ToValueList());

    internal static Uncompared<ValueList<ObjectId>> Needs(this FactSet facts) =>
        new(facts.Groups(Key).SelectMany(g => g.Items).Select(Read).Where(id => id is not null).Select(id => id!).ToValueList());

    /// <summary>The object with what another version of it is known to need: one text can mean another object once that has the name.</summary>
    internal static SchemaObject WithNeedsOf(this SchemaObject item, SchemaObject other) => (item, other) switch
    {
        (DefinedObject mine, DefinedObject theirs) => mine with { Needs = theirs.Needs },
        (Policy mine, Policy { Needs.Value.Count: > 0 } theirs) => mine with { Needs = theirs.Needs },
        (Extension mine, Extension { Needs.Value.Count: > 0 } theirs) => mine with { Needs = theirs.Needs },
        _ => item,
    };

    private static ObjectId? Read(Fact fact) => ObjectKinds.Named(fact.Key) is { } kind ? new FactSet([fact]).Reference(fact.Key, kind) : null;
}
