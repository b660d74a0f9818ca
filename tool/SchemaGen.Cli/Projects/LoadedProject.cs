using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Cli.Projects;

/// <summary>A project as Roslyn sees it.</summary>
/// <param name="Compilation">The project, with those that it refers to as compilation references.</param>
/// <param name="Inputs">What it was made of.</param>
public sealed record LoadedProject(CSharpCompilation Compilation, ProjectInputs Inputs);
