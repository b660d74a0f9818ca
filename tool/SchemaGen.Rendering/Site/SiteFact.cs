using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>A property of an object: its name and its value.</summary>
/// <param name="Name">The name; empty where the value says it all.</param>
/// <param name="Values">The values, in order.</param>
public sealed record SiteFact(string Name, IReadOnlyList<SiteLink> Values)
{
    internal ScriptObject ToScript() => new() { ["name"] = HtmlText.Of(Name), ["values"] = SiteLink.ToScript(Values) };

    internal static ScriptArray ToScript(IEnumerable<SiteFact> facts) => new(facts.Select(f => f.ToScript()));
}
