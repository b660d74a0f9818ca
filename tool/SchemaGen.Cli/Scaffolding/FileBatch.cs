using SchemaGen.Migrations;

namespace SchemaGen.Cli.Scaffolding;

/// <summary>Files that appear all together or not at all: they are written aside first, and what they replace is kept until the end.</summary>
internal sealed class FileBatch : IDisposable
{
    private readonly List<string> made = [];
    private readonly List<(string Path, string Aside)> files = [];
    private readonly List<(string Path, string Aside)> replaced = [];
    private readonly List<string> placed = [];
    private bool isDone;

    /// <summary>Writes files aside.</summary>
    public FileBatch(IEnumerable<(string Path, string Text)> texts)
    {
        try
        {
            foreach (var (path, text) in texts)
            {
                MakeFolder(Path.GetDirectoryName(path)!);
                files.Add((path, Aside(path, "new")));
                TextFile.WriteNew(files[^1].Aside, text);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Puts the files in their places.</summary>
    public void Commit()
    {
        foreach (var (path, aside) in files)
        {
            if (File.Exists(path))
            {
                File.Move(path, Aside(path, "old"));
                replaced.Add((path, Aside(path, "old")));
            }

            File.Move(aside, path);
            placed.Add(path);
        }

        isDone = true;
    }

    /// <summary>Removes what stands aside; where the files are not in their places, everything is put back.</summary>
    public void Dispose()
    {
        if (!isDone)
        {
            placed.ForEach(File.Delete);
            replaced.ForEach(r => File.Move(r.Aside, r.Path, overwrite: true));
        }

        files.Concat(replaced).ToList().ForEach(f => File.Delete(f.Aside));
        if (!isDone)
        {
            made.AsEnumerable().Reverse().Where(Directory.Exists).ToList().ForEach(Directory.Delete);
        }
    }

    private void MakeFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            MakeFolder(Path.GetDirectoryName(folder)!);
            Directory.CreateDirectory(folder);
            made.Add(folder);
        }
    }

    // With a leading dot and another ending it is no source to anybody.
    private static string Aside(string path, string suffix) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.{suffix}");
}
