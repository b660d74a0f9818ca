namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A name that a table is given.</summary>
/// <param name="Step">The step of OnModelCreating.</param>
/// <param name="Name">The name.</param>
internal sealed record TableNaming(int Step, string Name);
