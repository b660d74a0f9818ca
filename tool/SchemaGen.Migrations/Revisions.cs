using System.Reflection;
using System.Text;
using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>A Revisions is where the files of the revisions are: in a folder or in an assembly. They are read anew by each call of a <see cref="Migrator"/>.</summary>
public sealed class Revisions
{
    private readonly Func<RevisionFolder> load;
    private readonly Func<string, string> read;

    private Revisions(string place, Func<RevisionFolder> load, Func<string, string> read) => (Place, this.load, this.read) = (place, load, read);

    /// <summary>The folder, or the assembly and the prefix.</summary>
    internal string Place { get; }

    /// <summary>The revisions of a folder.</summary>
    /// <param name="directory">Its path; one that is not rooted starts at the current directory.</param>
    public static Revisions FromDirectory(string directory) => new(directory, () => MigrationsFolder.Load(directory), TextFile.Read);

    /// <summary>The revisions that were embedded into an assembly; the package does so with the migrations folder of the project that refers to it.</summary>
    /// <param name="assembly">The assembly, such as <c>typeof(Program).Assembly</c>.</param>
    /// <param name="prefix">What the names of the resources begin with.</param>
    public static Revisions FromEmbeddedResources(Assembly assembly, string prefix = "migrations/")
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var place = $"{assembly.GetName().Name}:{prefix}";
        return new(place, () => Load(assembly, prefix, place), path => Read(assembly, path));
    }

    /// <summary>The name of the folder, or of the assembly and the prefix.</summary>
    public override string ToString() => Place;

    /// <summary>What tells these revisions from others: their ids and the hashes of their files, in the order of their names.</summary>
    internal IReadOnlyList<string> Checksums() => [.. Load().Revisions.Select(r => $"{r.Manifest.Revision} {r.UpChecksum}")];

    /// <summary>Reads the manifests, and what is wrong with them.</summary>
    internal RevisionFolder Load() => load();

    /// <summary>Reads a file.</summary>
    internal string Read(string path) => read(path);

    private static RevisionFolder Load(Assembly assembly, string prefix, string place)
    {
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return names.Count > 0
            ? RevisionFolder.From(names, path => Read(assembly, path))
            : throw new MigrationException(
                $"no revision is embedded as '{place}': the project of the assembly has to refer to the package SchemaGen.Migrations itself, and the folder $(SchemaGenMigrations) of it to have revisions");
    }

    private static string Read(Assembly assembly, string path)
    {
        using var stream = assembly.GetManifestResourceStream(path)!;
        using StreamReader reader = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        return reader.ReadToEnd();
    }
}
