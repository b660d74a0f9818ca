using SchemaGen.Core;

namespace SchemaGen.Cli.Projects;

/// <summary>A project that cannot be read, with what to do in its message.</summary>
public sealed class ProjectException(string message) : ExpectedException(message);
