using SchemaGen.Migrations;

namespace SchemaGen.Cli.Output;

/// <summary>Writes a file that a person named.</summary>
public static class OutputFile
{
    /// <summary>Puts a text in the place of a file in one step, and makes its folder.</summary>
    /// <exception cref="CommandException">The file cannot be written; what was there is there still.</exception>
    public static void Write(string path, string text)
    {
        if (Directory.Exists(path))
        {
            throw new CommandException($"--output {path} is a folder: name a file in it");
        }

        var aside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            TextFile.WriteNew(aside, text);
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(aside);
            throw new CommandException($"--output {path} cannot be written: {e.Message}", e);
        }
    }
}
