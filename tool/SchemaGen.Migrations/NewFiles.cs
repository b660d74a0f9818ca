using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

internal static class NewFiles
{
    /// <summary>Writes all files or none, the last one last.</summary>
    public static void Write(IReadOnlyList<(string Path, string Text)> files)
    {
        var made = new List<string>();
        try
        {
            foreach (var (path, text) in files)
            {
                made.Add(Temporary(path));
                TextFile.WriteNew(Temporary(path), text);
            }

            foreach (var (path, _) in files)
            {
                File.Move(Temporary(path), path);
                made.Remove(Temporary(path));
                made.Add(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            made.ForEach(Discard);
            throw CannotWrite(files[^1].Path, e);
        }
    }

    /// <summary>Puts texts in the place of files, of all or of none; each file changes in one step.</summary>
    public static void Replace(IReadOnlyList<(string Path, string Text)> files)
    {
        var replaced = new List<(string Path, byte[] Old)>();
        try
        {
            foreach (var (path, text) in files)
            {
                TextFile.WriteNew(Temporary(path), text);
            }

            foreach (var (path, _) in files)
            {
                var old = File.ReadAllBytes(path);
                File.Move(Temporary(path), path, overwrite: true);
                replaced.Add((path, old));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var (path, _) in files)
            {
                Discard(Temporary(path));
            }

            replaced.ForEach(f => File.WriteAllBytes(f.Path, f.Old));
            throw CannotWrite(files[^1].Path, e);
        }
    }

    // The process id keeps two writers apart; a name with a leading dot is no revision to any reader.
    private static string Temporary(string path) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{Environment.ProcessId}{RevisionFileName.Temporary}");

    /// <summary>Removes a file, if that can be done.</summary>
    public static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report.
        }
    }

    /// <summary>The failure to write to the folder of a file.</summary>
    public static MigrationException CannotWrite(string path, Exception e) =>
        new($"the revision cannot be written to '{Path.GetDirectoryName(path)}', and nothing of it was: {e.Message}", e) { File = path };
}
