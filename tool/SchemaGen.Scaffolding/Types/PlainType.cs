namespace SchemaGen.Scaffolding.Types;

/// <summary>A type of .NET and the type that a column gets from it.</summary>
internal sealed record PlainType(ClrType Type, string Sql);
