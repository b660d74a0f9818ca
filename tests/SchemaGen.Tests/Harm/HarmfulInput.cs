using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Harm;

/// <summary>One input that does harm to whoever trusts it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Put">Puts it into a folder, or into the environment of the tool.</param>
/// <param name="Said">A part of the refusal; null where the tool goes on as if nothing were there.</param>
internal sealed record HarmfulInput(string Name, Action<ToolFixture> Put, string? Said)
{
    /// <summary>Whether <c>check</c> meets the input, too, which renders nothing and writes nothing.</summary>
    public bool IsSaidByCheck { get; init; } = true;

    /// <summary>A file that holds the input.</summary>
    public static HarmfulInput File(string path, string text, string? said) => new($"{path}: {text[..Math.Min(text.Length, 80)]}", f => f.Write(path, text), said);
}
