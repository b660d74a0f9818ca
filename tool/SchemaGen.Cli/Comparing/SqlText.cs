using SchemaGen.Migrations;

namespace SchemaGen.Cli.Comparing;

/// <summary>What a file of SQL says, or will say once it is written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">All of it.</param>
internal sealed record SqlText(string Path, string Text)
{
    /// <summary>Reads a file.</summary>
    public static SqlText Of(string path) => new(path, TextFile.Read(path));
}
