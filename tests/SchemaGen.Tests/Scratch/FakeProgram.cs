namespace SchemaGen.Tests.Scratch;

/// <summary>A folder with a shell script that stands for an installed program.</summary>
internal sealed class FakeProgram : IDisposable
{
    public FakeProgram(string name, string script) => Add(name, script);

    public string Folder { get; } = Directory.CreateTempSubdirectory("bin-").FullName;

    /// <summary>An environment in which the folder is all of PATH.</summary>
    public string? Path(string variable) => variable == "PATH" ? Folder : null;

    public void Add(string name, string script)
    {
        var path = System.IO.Path.Combine(Folder, name);
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
