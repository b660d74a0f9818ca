using SchemaGen.Core.Planning;

namespace SchemaGen.Rendering;

/// <summary>A step of a plan as SQL, its statements each ended by a semicolon.</summary>
public sealed record RenderedStep(Step Step, string Sql);
