using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding;

/// <summary>The classes of a schema.</summary>
/// <param name="Database">What no class says.</param>
/// <param name="Enums">The enumerated types.</param>
/// <param name="Classes">The tables.</param>
/// <param name="Declared">What no class can say, and SQL has to.</param>
/// <param name="LeftOut">What neither says.</param>
public sealed record ScaffoldedCode(DatabaseCode Database, ValueList<EnumCode> Enums, ValueList<ClassCode> Classes, ValueList<SchemaObject> Declared, ValueList<LeftOut> LeftOut)
{
    /// <summary>What the classes shall say of a schema.</summary>
    public Schema OfClasses(Schema schema)
    {
        HashSet<ObjectId> ids = [.. LeftOut.Select(l => l.Item.Id), .. Declared.Select(d => d.Id)];
        return ids.Count == 0 ? schema : schema.Select(o => ids.Contains(o.Id) ? null : o);
    }
}
