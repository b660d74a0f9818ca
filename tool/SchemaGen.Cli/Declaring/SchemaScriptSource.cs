using SchemaGen.Core.Declarations;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Declaring;

/// <summary>Reads the script that the configuration names as the schema: a file, or what a program prints.</summary>
internal static class SchemaScriptSource
{
    // Where a line of what a program prints is said to stand.
    private const string OfCommand = "schema.command";

    /// <summary>The statements of the script; none where the configuration names no script.</summary>
    /// <exception cref="CommandException">It cannot be had.</exception>
    internal static async Task<DeclarationFile> ReadAsync(Workspace workspace, CancellationToken cancellation)
    {
        var settings = workspace.Settings;
        var (file, text) = settings switch
        {
            { SchemaCommand: { } command } => (Path.Combine(settings.Root, OfCommand), await new SchemaProgram(workspace, command).RunAsync(cancellation)),
            { SchemaFile: { } path } => (Path.GetFullPath(path, settings.Root), TextFile.Read(Path.GetFullPath(path, settings.Root))),
            _ => (string.Empty, string.Empty),
        };
        return SchemaScript.Read(file, text, settings.ToSearchPath(), settings.ManagesPrivileges);
    }
}
