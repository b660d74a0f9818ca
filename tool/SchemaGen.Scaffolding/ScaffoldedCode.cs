using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding;

/// <summary>The classes of a schema.</summary>
/// <param name="Database">What no class says.</param>
/// <param name="Enums">The enumerated types.</param>
/// <param name="Classes">The tables.</param>
/// <param name="Warnings">What the classes do not say.</param>
public sealed record ScaffoldedCode(DatabaseCode Database, ValueList<EnumCode> Enums, ValueList<ClassCode> Classes, ValueList<string> Warnings);
