namespace SchemaGen.Rendering;

/// <summary>A user's folder of templates: the files in it, and none that a path or a link leads to elsewhere.</summary>
internal sealed class TemplateFolder(string folder)
{
    private static readonly string[] Ends = [".sql", ".sbncs", ".html", ".css", ".js"];

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>The file of a template's path, or null where there is none.</summary>
    /// <exception cref="TemplateException">A link on the way leads out of the folder.</exception>
    public string? Find(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal) || !Ends.Contains(Path.GetExtension(path)))
        {
            return null;
        }

        var file = Path.GetFullPath(path, root);
        return IsInside(file, root) && File.Exists(file) ? Checked(file) : null;
    }

    private string Checked(string file)
    {
        for (var at = file; IsInside(at, root); at = Path.GetDirectoryName(at)!)
        {
            FileSystemInfo entry = at == file ? new FileInfo(at) : new DirectoryInfo(at);
            if (entry.ResolveLinkTarget(returnFinalTarget: true) is { } target && !IsInside(target.FullName, root))
            {
                throw new TemplateException($"{at} is a link that leads out of the folder of templates: put the file itself there");
            }
        }

        return file;
    }

    private static bool IsInside(string path, string root) => path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
