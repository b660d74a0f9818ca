namespace Saas.Data;

public interface ITenantProvider
{
    Guid? TenantId { get; }
}

public sealed class HttpTenantProvider(IHttpContextAccessor accessor) : ITenantProvider
{
    public Guid? TenantId => Guid.TryParse(accessor.HttpContext?.Request.Headers["X-Tenant"], out var id) ? id : null;
}
