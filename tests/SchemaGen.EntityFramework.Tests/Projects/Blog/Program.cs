using Blog.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBlog(builder.Configuration);
builder.Services.AddSingleton<Slugs>();

await builder.Build().RunAsync();

internal sealed class Slugs
{
    public string Of(string title) => title.ToLowerInvariant().Replace(' ', '-');
}
