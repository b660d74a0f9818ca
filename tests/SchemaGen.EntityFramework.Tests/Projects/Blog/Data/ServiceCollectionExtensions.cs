using Microsoft.EntityFrameworkCore;

namespace Blog.Data;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddBlog(this IServiceCollection services, IConfiguration configuration) =>
        services.AddDbContextPool<BlogDbContext>(o => o.UseNpgsql(configuration.GetConnectionString("Default")));
}
