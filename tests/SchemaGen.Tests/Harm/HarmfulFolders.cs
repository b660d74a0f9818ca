using SchemaGen.Core.History;
using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Harm;

/// <summary>Manifests, settings, links, pipes and devices that crash, hang or mislead who trusts them.</summary>
/// <remarks>The folder holds Models.cs, schemagen.json and the revision 20260102030100.</remarks>
internal static class HarmfulFolders
{
    private const string Manifest = "migrations/20260102030100_first.schema";
    private const string Up = "migrations/20260102030100_first.up.sql";
    private const string Down = "migrations/20260102030100_first.down.sql";
    private static readonly string Deep = new('[', 100_000);

    /// <summary>Manifests and what stands beside them.</summary>
    public static IReadOnlyList<HarmfulInput> Revisions { get; } =
    [
        Fact("lists in lists", "+ index public.i table=public.cars keys=" + Deep, "nest deeper than 64 levels"),
        Fact("maps in maps", "+ index public.i table=public.cars keys=" + string.Concat(Enumerable.Repeat("{a=", 100_000)), "nest deeper than 64 levels"),
        Fact("an unknown kind", "+ program public.x run=\"rm -rf /\"", "program"),
        Fact("an object twice", "+ table public.cars", "is made twice"),
        Fact("marks of a conflict", "<<<<<<< HEAD", "conflict"),
        Fact("a quote that is not closed", "+ table \"public.cars", "is missing at column 21"),
        Edit("another format", Manifest, "schemagen 1\n", "schemagen 99\n", "first.schema"),
        Edit("an id that is a path", Manifest, "revision 20260102030100", "revision ../../20260102030100", "first.schema"),
        Edit("a revision that follows itself", Manifest, "name first\n", "name first\nparents 20260102030100\n", "20260102030100"),
        Edit("a revision that follows none that is there", Manifest, "name first\n", "name first\nparents nowhere\n", "nowhere"),
        Edit("a label that is the id", Manifest, "name first\n", "name first\nlabels 20260102030100\n", "20260102030100"),
        Edit("SQL that was not recorded", Up, "CREATE TABLE", "DROP DATABASE other;\nCREATE TABLE", "edited"),
        Edit("SQL of the way down that was not recorded", Down, "DROP TABLE", "DROP DATABASE other;\nDROP TABLE", "edited"),
        new("a manifest that is not UTF-8", f => File.WriteAllBytes(Path.Combine(f.Folder, Manifest), [0xff, 0xfe, 0xfd]), "first.schema"),
        new("a manifest of 65 MiB", f => Extend(f, Manifest, ManifestFormat.MaxLength + 1L), "64 MiB"),
        new("a second manifest of the same id", f => f.Write("migrations/20260102030100_other.schema", f.Read(Manifest)), "20260102030100"),
        new("a manifest that is a pipe", f => Pipe(f, Manifest), "no regular file"),
        new("a manifest that is a device", f => Link(f, Manifest, "/dev/zero"), "no regular file"),
        new("SQL that is a pipe", f => Pipe(f, Up), "edited"),
        new("SQL that is a device", f => Link(f, Up, "/dev/zero"), "edited"),
        new("SQL that is not there", f => File.Delete(Path.Combine(f.Folder, Up)), "first.up.sql"),
        HarmfulInput.File("migrations/wordings", "+ table public.evil\n", "schemagen-wordings 1"),
        new("wordings that are a device", f => Link(f, "migrations/wordings", "/dev/zero"), "schemagen-wordings 1"),
        new("a folder of revisions that is a device", f => { Directory.Delete(Path.Combine(f.Folder, "migrations"), recursive: true); Link(f, "migrations", "/dev/zero"); }, "migrations"),
        new("a folder of revisions that is a file", f => { Directory.Delete(Path.Combine(f.Folder, "migrations"), recursive: true); f.Write("migrations", "x"); }, "migrations"),
        new("a lock that is a link", f => Link(f, "migrations/.lock", Path.Combine(f.Folder, "precious")), "is a link") { IsSaidByCheck = false },
        HarmfulInput.File("migrations/.20260102030100_evil.schema.1.tmp", "schemagen 1\nDROP DATABASE other", null),
    ];

    /// <summary>Settings, classes, files of SQL and templates.</summary>
    public static IReadOnlyList<HarmfulInput> Others { get; } =
    [
        Setting(Deep, "schemagen.json"),
        Setting("{ \"postgres\": \"programs\" }", "SCHEMAGEN_POSTGRES_BIN"),
        Setting("{ \"migrations\": \"/dev/null\" }", "/dev/null"),
        Setting("{ \"project\": \"/dev/zero\" }", "/dev/zero"),
        Setting("{ \"scratch\": \"postgresql://u:${\" }", "is not closed"),
        new("a connection with an open variable", f => { f.Environment.Remove("SCHEMAGEN_CONNECTION"); f.Write("schemagen.json", "{ \"connection\": \"postgresql://u:${HOME\" }"); }, "is not closed"),
        Setting("{ \"searchPath\": [\"$user\"] }", "searchPath"),
        Setting("{ \"run\": \"touch /tmp/schemagen-harm\" }", "'run'"),
        Setting("{ \"naming\": \"a\\u001b[2J\" }", "naming"),
        new("settings that are a pipe", f => Pipe(f, "schemagen.json"), "schemagen.json"),
        new("settings that are a device", f => Link(f, "schemagen.json", "/dev/zero"), "schemagen.json"),
        new("settings that are a folder", f => { File.Delete(Path.Combine(f.Folder, "schemagen.json")); Directory.CreateDirectory(Path.Combine(f.Folder, "schemagen.json")); }, null),
        new("a class that is a pipe", f => Pipe(f, "Pipe.cs"), null),
        new("a class that is a device", f => Link(f, "Zero.cs", "/dev/zero"), null),
        new("a class of 65 MiB", f => Extend(f, "Big.cs", ManifestFormat.MaxLength + 1L), "64 MiB"),
        new("a folder that leads to itself", f => Link(f, "loop", f.Folder), null),
        HarmfulInput.File("Deep.cs", string.Concat(Enumerable.Repeat("class A { ", 20_000)), "too long or complex"),
        new("a file of SQL that is a pipe", f => Pipe(f, "sql/x.sql"), null),
        new("a file of SQL that is a device", f => Link(f, "sql/x.sql", "/dev/zero"), null),
        new("a file of SQL that leads to itself", f => Link(f, "sql/x.sql", Path.Combine(f.Folder, "sql/x.sql")), "x.sql"),
        new("a file of SQL of 65 MiB", f => Extend(f, "sql/x.sql", ManifestFormat.MaxLength + 1L), "64 MiB"),
        new("a file of SQL that is not UTF-8", f => File.WriteAllBytes(f.Write("sql/x.sql", "x"), [0x63, 0xff]), "UTF-8"),
        HarmfulInput.File("sql/x.sql", "-- a comment\rdrop database other;", "SG1071"),
        HarmfulInput.File("sql/x.sql", "\ufeffdrop database other;", "SG1071"),
        HarmfulInput.File("sql/x.sql", "create view v as select '" + new string('(', 200_000), "SG1075"),
        HarmfulInput.File("sql/x.sql", "create view v as select " + new string('(', 200_000), "sql/x.sql"),
        Template("{{ include '/etc/passwd' }}", "passwd"),
        Template("{{ include '../../schemagen.json' }}", "schemagen.json"),
        Template("{{ include 'postgres/column/create.sql' }}", "column/create.sql"),
        Template("{{ while true }}x{{ end }}", "column/create.sql"),
        Template("{{ for i in 1..1000000000 }}x{{ end }}", "column/create.sql"),
        Template("{{ 'x' | string.pad_left 2000000000 }}", "column/create.sql"),
        new("a template that is a pipe", f => { Templates(f); Pipe(f, "templates/postgres/column/create.sql"); }, "is not what the manifest says") { IsSaidByCheck = false },
        new("a template that leads elsewhere", f => { Templates(f); Link(f, "templates/postgres/column/create.sql", "/etc/passwd"); }, "leads out of the folder") { IsSaidByCheck = false },
    ];

    private static HarmfulInput Fact(string name, string fact, string said) => Edit(name, Manifest, "+ column public.cars.id", fact + "\n+ column public.cars.id", said);

    private static HarmfulInput Edit(string name, string path, string old, string made, string said) => new(name, f => f.Edit(path, old, made), said);

    private static HarmfulInput Setting(string text, string said) => HarmfulInput.File("schemagen.json", text, said);

    // One column more than the revision has, so that there is something to render.
    private static HarmfulInput Template(string text, string said) => new(
        text,
        f =>
        {
            Templates(f);
            f.Write("templates/postgres/column/create.sql", text);
        },
        said)
    { IsSaidByCheck = false };

    private static void Templates(ToolFixture fixture)
    {
        fixture.Write("schemagen.json", "{ \"templates\": \"templates\" }");
        Directory.CreateDirectory(Path.Combine(fixture.Folder, "templates/postgres/column"));
    }

    private static void Extend(ToolFixture fixture, string path, long length)
    {
        using var file = File.OpenWrite(File.Exists(Path.Combine(fixture.Folder, path)) ? Path.Combine(fixture.Folder, path) : fixture.Write(path, string.Empty));
        file.SetLength(length);
    }

    private static void Pipe(ToolFixture fixture, string path)
    {
        Make(fixture, path);
        CliWrap.Cli.Wrap("mkfifo").WithArguments(Path.Combine(fixture.Folder, path)).ExecuteAsync().Task.Wait();
    }

    private static void Link(ToolFixture fixture, string path, string target)
    {
        Make(fixture, path);
        File.CreateSymbolicLink(Path.Combine(fixture.Folder, path), target);
    }

    private static void Make(ToolFixture fixture, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(fixture.Folder, path))!);
        File.Delete(Path.Combine(fixture.Folder, path));
    }
}
